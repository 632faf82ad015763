"""What a query finds: `matching.js` by itself, over the table beside this file."""

import json
from pathlib import Path

HERE = Path(__file__).parent
SCRIPT = HERE.parent.parent / "Templates/site/matching.js"
DAYS = ["пн", "вт", "ср", "чт", "пт", "сб", "вс"]


def minutes(clock):
    hour, minute = clock.split(":")
    return int(hour) * 60 + int(minute)


def lesson(line):
    day, hours = line.split(" ")
    start, end = hours.split("-")
    return {"day": DAYS.index(day) + 1, "start": minutes(start), "end": minutes(end)}


def faults(site):
    cases = json.loads((HERE / "matching-cases.json").read_text())
    entries = {
        name: entry | {"lessons": [lesson(line) for line in entry["lessons"]]}
        for name, entry in cases["entries"].items()
    }
    page = site.page()
    page.add_script_tag(path=SCRIPT)
    find = """([entries, text, chosen]) => Object.keys(entries).filter((name) => Matching.fits(
        {...entries[name], words: Matching.wordsOf(entries[name].words)}, Matching.parsed(text), chosen))"""
    asked = [(text, {}, found) for text, found in cases["queries"].items()]
    asked += [("", chosen, found) for chosen, found in cases["chosen"]]
    for text, chosen, expected in asked:
        found = page.evaluate(find, [entries, text, chosen])
        if found != expected:
            yield f"«{text}» {chosen} finds {found}, not {expected}"
    yield from page.faults
    page.context.close()
