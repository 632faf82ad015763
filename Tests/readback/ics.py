"""What a calendar says, as PyPI's icalendar reads it, and what is wrong with its bytes and its events.

`ics.py FOLDER` prints a line for each fault of each calendar below the folder.
"""

import sys
from pathlib import Path

from icalendar import Calendar


def read(data):
    """The calendar with its events; `faults` is empty for one that is as it has to be."""
    calendar = Calendar.from_ical(data)
    return {
        "name": str(calendar["X-WR-CALNAME"]),
        "zones": [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")],
        "events": [event_of(event) for event in calendar.walk("VEVENT")],
        "faults": [*faults_of_bytes(data), *faults_of_calendar(calendar)],
    }


def event_of(event):
    return {
        "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]),
        "stamp": event["DTSTAMP"].dt.isoformat(),
        "start": event["DTSTART"].dt.isoformat(),
        "end": event["DTEND"].dt.isoformat(),
        "summary": str(event["SUMMARY"]),
        "description": str(event.get("DESCRIPTION", "")),
        "location": str(event["LOCATION"]) if "LOCATION" in event else None,
        "status": str(event["STATUS"]),
        "transparent": str(event["TRANSP"]) == "TRANSPARENT",
    }


def faults_of_bytes(data):
    """Lines and their ends, which readers forgive and some programs do not."""
    if data.startswith(b"\xef\xbb\xbf"):
        yield "begins with a byte-order mark"
    if not data.endswith(b"\r\n"):
        yield "does not end with a line's end"
    lines = data.split(b"\r\n")[:-1]
    for number, line in enumerate(lines, 1):
        if b"\r" in line or b"\n" in line:
            yield f"line {number} has a lone CR or LF"
        if len(line) > 75:
            yield f"line {number} has {len(line)} octets"
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            yield f"line {number} is cut within a letter"
        rest = line.replace(b"\\\\", b"")
        if rest.endswith(b"\\"):
            yield f"line {number} is cut within an escape"


def faults_of_calendar(calendar):
    for name, value in {"VERSION": "2.0", "CALSCALE": "GREGORIAN", "METHOD": "PUBLISH"}.items():
        if str(calendar.get(name)) != value:
            yield f"{name} is {calendar.get(name)}"
    if not calendar.get("PRODID"):
        yield "no PRODID"
    if str(calendar.get("NAME")) != str(calendar.get("X-WR-CALNAME")):
        yield "two names"
    if calendar["REFRESH-INTERVAL"].params.get("VALUE") != "DURATION":
        yield "REFRESH-INTERVAL has no type"
    zones = {str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")}
    uids = set()
    for event in calendar.walk("VEVENT"):
        uid = str(event["UID"])
        if uid in uids:
            yield f"{uid} is there twice"
        uids.add(uid)
        yield from faults_of_event(event, uid, zones)
    if calendar.walk("VALARM"):
        yield "a feed has alarms"


def faults_of_event(event, uid, zones):
    if not uid.isascii() or " " in uid:
        yield f"«{uid}» is no identity"
    if event["DTEND"].dt <= event["DTSTART"].dt:
        yield f"{uid} ends before it begins"
    if not str(event["DTSTAMP"].to_ical(), "ascii").endswith("Z"):
        yield f"{uid}: the stamp is not of UTC"
    for name in ["DTSTART", "DTEND"]:
        zone = event[name].params.get("TZID")
        if zone is not None and zone not in zones:
            yield f"{uid}: the zone {zone} is not told"
    if str(event["STATUS"]) == "CANCELLED" and str(event["TRANSP"]) != "TRANSPARENT":
        yield f"{uid} is cancelled and takes time"
    for name in ["SUMMARY", "DESCRIPTION", "LOCATION"]:
        text = str(event.get(name, ""))
        if "<" in text or "vk.me" in text or "/join/" in text:
            yield f"{uid}: {name} says «{text}»"


def main(folder):
    paths = sorted(Path(folder).rglob("*.ics"))
    if not paths:
        print("no calendars")
    for path in paths:
        for fault in read(path.read_bytes())["faults"]:
            print(f"{path.relative_to(folder)}: {fault}")


if __name__ == "__main__":
    main(sys.argv[1])
