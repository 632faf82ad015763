#!/usr/bin/env python3
"""Opens papers in LibreOffice, a program that we did not write, as the people do who get them.

    Scripts/test-office.py OUTPUT

OUTPUT is a published folder. Of each kind that has DOCX the largest file is converted to PDF, and
poppler has to find there every word of the paper, no page without words, and about as many pages as
in the PDF of our own; exactly one where that has one. Of each kind that has XLSX the largest file is
converted to CSV, which has to hold every text of the first sheet. Prints what is wrong, then a line with
the count, and ends with 1 if anything is.
"""

import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile
from xml.etree import ElementTree

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SECONDS = 300  # for all files, on a slow machine


def papers(output, ending):
    """The largest file of each kind with the ending."""
    manifest = json.loads((output / "manifest.json").read_text(encoding="utf-8"))
    kinds = collections.defaultdict(list)
    for file in manifest["files"]:
        if file["path"].endswith(ending):
            kinds[file["kind"]].append(file)
    return {
        kind: output / max(files, key=lambda one: (one["size"], one["path"]))["path"]
        for kind, files in sorted(kinds.items())
    }


def convert(files, folder, target):
    """Copies with the names of kinds in another format; LibreOffice has a profile of its own."""
    profile = (folder / "profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", target]
    command += ["--outdir", str(folder)]
    for kind, path in files.items():
        copy = folder / f"{kind}{path.suffix}"
        copy.write_bytes(path.read_bytes())
        command.append(str(copy))
    done = subprocess.run(command, timeout=SECONDS, capture_output=True)
    if done.returncode:
        sys.exit(done.stderr.decode("utf-8", "replace"))


def words(path):
    """The words of a DOCX, without the numbers that the program itself counts."""
    with zipfile.ZipFile(path) as archive:
        root = ElementTree.fromstring(archive.read("word/document.xml"))
    return [word for paragraph in root.iter(f"{W}p") for word in text(paragraph).split()]


def text(paragraph):
    parts = (one for run in paragraph.iter(f"{W}r") for one in run)
    return "".join(one.text or "" if one.tag == f"{W}t" else " " for one in parts)


def pages(path):
    """The text of each page, as a reader meets it and as it lies in the file."""
    texts = []
    for option in (["-layout"], ["-raw"]):
        done = subprocess.run(["pdftotext", *option, str(path), "-"], check=True, capture_output=True)
        texts.append(done.stdout.decode("utf-8").split("\f")[:-1])
    return texts


def squeezed(texts):
    """Without spaces: the end of a line in a narrow column may part an address."""
    return re.sub(r"\s", "", "".join(texts))


def faults(paper, converted):
    if not converted.exists():
        return ["LibreOffice makes no PDF of it"]
    arranged, raw = pages(converted)
    written = {squeezed(arranged), squeezed(raw)}
    found = []
    missing = [word for word in words(paper) if not any(word in text for text in written)]
    if missing:
        found.append(f"words are missing: {' '.join(missing[:20])}")
    empty = [number for number, text in enumerate(raw, 1) if len(text.split()) < 3]
    if empty:
        found.append(f"pages without words: {empty}")
    ours = paper.with_suffix(".pdf")
    if ours.exists():
        expected = len(pages(ours)[1])
        if abs(len(raw) - expected) > (max(1, expected // 10) if expected > 1 else 0):
            found.append(f"{len(raw)} pages in LibreOffice, {expected} in our PDF")
    return found


def sheet_texts(path):
    """The texts of the first sheet of an XLSX."""
    with zipfile.ZipFile(path) as archive:
        shared = ElementTree.fromstring(archive.read("xl/sharedStrings.xml"))
        sheet = ElementTree.fromstring(archive.read("xl/worksheets/sheet1.xml"))
    texts = ["".join(one.itertext()) for one in shared.iter(f"{S}si")]
    cells = (cell for cell in sheet.iter(f"{S}c") if cell.get("t") == "s")
    return [texts[int(cell.find(f"{S}v").text)] for cell in cells]


def book_faults(book, converted):
    if not converted.exists():
        return ["LibreOffice makes no CSV of it"]
    held = squeezed(converted.read_text(encoding="utf-8").replace('""', '"'))
    missing = [text for text in sheet_texts(book) if squeezed(text) not in held]
    return [f"texts are missing: {missing[:5]}"] if missing else []


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    output = pathlib.Path(sys.argv[1])
    texts, books = papers(output, ".docx"), papers(output, ".xlsx")
    if not texts or not books:
        sys.exit("no DOCX or no XLSX is published there")
    failed = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        convert(texts, folder, "pdf")
        convert(books, folder, "csv:Text - txt - csv (StarCalc):59,34,UTF8")
        checks = [(kind, file, faults(file, folder / f"{kind}.pdf")) for kind, file in texts.items()]
        checks += [
            (kind, file, book_faults(file, folder / f"{kind}.csv")) for kind, file in books.items()
        ]
        for kind, file, found in checks:
            failed += bool(found)
            for fault in found:
                print(f"{kind} ({file.name}): {fault}")
    print(f"{len(checks) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
