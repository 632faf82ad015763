"""What a PDF holds, as poppler and qpdf read it."""

import base64
import json
import pathlib
import re
import subprocess
import tempfile


def output(*command):
    """The bytes; a warning counts as a fault of the file."""
    done = subprocess.run(command, capture_output=True, check=True)
    if done.stderr:
        raise ValueError(done.stderr.decode("utf-8", "replace"))
    return done.stdout


def run(*command):
    return output(*command).decode("utf-8")


def information(path):
    lines = run("pdfinfo", "-isodates", path).splitlines()
    return dict((part.strip() for part in line.split(":", 1)) for line in lines)


def sizes(path):
    names = re.findall(r"Page +\d+ size: +([\d.]+) x ([\d.]+)", run("pdfinfo", "-l", "-1", path))
    return [f"{round(float(width))}x{round(float(height))}" for width, height in names]


def fonts(path):
    rows = [line.rsplit(maxsplit=7) for line in run("pdffonts", path).splitlines()[2:]]
    return [
        {"name": row[0].split()[0].split("+")[-1], "usable": row[-5:-2] == ["yes", "yes", "yes"]}
        for row in rows
    ]


def spoken(path):
    """The tree of tags: one line for each tag or text, set in by its depth."""
    # pdfinfo does not decode what a table is about.
    raw = output("pdfinfo", "-struct-text", path).split(b"\n")
    kept = [line for line in raw if not line.strip().startswith(b"/Summary")]
    lines = b"\n".join(kept).decode("utf-8").splitlines()
    return [line.replace(" (block)", "").replace(" (inline)", "") for line in lines]


def text(value):
    return value[2:] if isinstance(value, str) and value.startswith("u:") else value


def objects(path):
    whole = json.loads(run("qpdf", "--json", path))
    values = [entry["value"] for entry in whole["qpdf"][1].values() if "value" in entry]
    return whole, [value for value in values if isinstance(value, dict)]


def pictures(path):
    """Of each picture, masks too, what pdfimages says of it and its pixels as hexadecimal digits."""
    rows = [line.split() for line in run("pdfimages", "-list", path).splitlines()[2:]]
    with tempfile.TemporaryDirectory() as folder:
        run("pdfimages", path, f"{folder}/p")
        files = sorted(pathlib.Path(folder).iterdir())
        pixels = [re.sub(rb"^P\d\s+\d+\s+\d+\s+(255\s)?", b"", f.read_bytes()) for f in files]
    return [f"{' '.join(row[2:8])} {part.hex()}" for row, part in zip(rows, pixels)]


TOKEN = re.compile(rb"\((?:\\.|[^\\()])*\)|<<|>>|<[^<>]*>|[\[\]]|/?[^\s()<>\[\]/]+", re.DOTALL)
DRAWING = {b"S", b"f", b"TJ", b"Do"}


def unmarked(content):
    """What of a page's operators is amiss: drawing without a mark, or marks that do not close."""
    faults, marks, last = [], [], b""
    for token in TOKEN.findall(content):
        if token in (b"BDC", b"BMC"):
            marks.append(last)
        elif token == b"EMC":
            faults += [] if marks else ["EMC"]
            marks = marks[:-1]
        elif token in DRAWING and not marks:
            faults.append(token.decode())
        last = token
    return faults + ["open" for _ in marks]


def marks(path):
    """Faults of the marks: what no tag has, what two have, what is outside of all."""
    command = ("qpdf", "--json", "--json-stream-data=inline", "--decode-level=all", path)
    whole = json.loads(run(*command))["qpdf"][1]
    values = {key[4:]: entry for key, entry in whole.items() if key.startswith("obj:")}
    owned = {}
    for key, entry in values.items():
        value = entry.get("value")
        if not isinstance(value, dict) or "/S" not in value or "/K" not in value:
            continue
        for kid in value["/K"]:
            if isinstance(kid, int):
                owned.setdefault((value["/Pg"], kid), []).append(key)
    faults = []
    root = next(e["value"] for e in values.values() if "/ParentTree" in e.get("value", {}))
    numbers = values[root["/ParentTree"]]["value"]["/Nums"]
    parents = dict(zip(numbers[::2], numbers[1::2]))
    for key, entry in values.items():
        page = entry.get("value", {})
        if not isinstance(page, dict) or page.get("/Type") != "/Page":
            continue
        content = base64.b64decode(values[page["/Contents"]]["stream"]["data"])
        faults += unmarked(content)
        said = [int(number) for number in re.findall(rb"/MCID (\d+)", content)]
        owners = parents[page["/StructParents"]]
        if said != list(range(len(owners))):
            faults.append(f"marks {said} of {len(owners)}")
        for number, owner in enumerate(owners):
            if owned.get((key, number)) != [owner]:
                faults.append(f"mark {number} of page {key}")
    return faults


def read(data):
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(data)
        file.flush()
        path = file.name
        run("qpdf", "--check", path)
        info = information(path)
        whole, dictionaries = objects(path)
        catalog = next(d for d in dictionaries if d.get("/Type") == "/Catalog")
        return {
            "title": info.get("Title", ""),
            "author": info.get("Author", ""),
            "subject": info.get("Subject", ""),
            "created": info.get("CreationDate", ""),
            "isTagged": info["Tagged"] == "yes",
            "language": text(catalog["/Lang"]),
            "sizes": sizes(path),
            "pages": run("pdftotext", "-layout", path, "-").split("\f")[:-1],
            "fonts": fonts(path),
            "tags": spoken(path),
            "links": [text(d["/A"]["/URI"]) for d in dictionaries if d.get("/Subtype") == "/Link"],
            "bookmarks": [f"{o['title']} – {o['destpageposfrom1']}" for o in whole["outlines"]],
            "markFaults": marks(path),
            "pictures": pictures(path),
            "descriptions": [text(d["/Alt"]) for d in dictionaries if "/Alt" in d],
            "summaries": [
                text(d["/A"]["/Summary"]) for d in dictionaries
                if d.get("/S") == "/Table" and "/A" in d
            ],
            "cells": [
                " ".join(f"{key[1:]} {str(value).lstrip('/')}" for key, value in d["/A"].items())
                for d in dictionaries
                if d.get("/S") in ("/TH", "/TD") and "/A" in d
            ],
        }
