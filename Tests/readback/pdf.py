"""What a PDF holds, as poppler and qpdf read it."""

import json
import re
import subprocess
import tempfile


def run(*command):
    """The output; a warning counts as a fault of the file."""
    done = subprocess.run(command, capture_output=True, check=True)
    if done.stderr:
        raise ValueError(done.stderr.decode("utf-8", "replace"))
    return done.stdout.decode("utf-8")


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
    lines = run("pdfinfo", "-struct-text", path).splitlines()
    return [line.replace(" (block)", "").replace(" (inline)", "") for line in lines]


def text(value):
    return value[2:] if isinstance(value, str) and value.startswith("u:") else value


def objects(path):
    whole = json.loads(run("qpdf", "--json", path))
    values = [entry["value"] for entry in whole["qpdf"][1].values() if "value" in entry]
    return whole, [value for value in values if isinstance(value, dict)]


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
            "descriptions": [text(d["/Alt"]) for d in dictionaries if "/Alt" in d],
            "cells": [
                " ".join(f"{key[1:]} {str(value).lstrip('/')}" for key, value in d["/A"].items())
                for d in dictionaries
                if d.get("/S") in ("/TH", "/TD") and "/A" in d
            ],
        }
