#!/usr/bin/env python3
"""Sends tables of Приложение 1 through LibreOffice and imports them, as teachers do who fill them there.

    Scripts/test-import.py OZERO CONTENT OUTPUT

OUTPUT is a publication of CONTENT. Each period's table of the institution is saved by LibreOffice as XLSX, as XLSX by way
of ODS, and as CSV of each sheet. Imported beside the marks on record none of them may change anything; imported without
them, the marks of the period must all come back. Prints what is wrong, then a line with the count, and ends with 1 if
anything is.
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile

SECONDS = 300  # for all files, on a slow machine
EXCEL = "xlsx:Calc MS Excel 2007 XML"
TEXT = "csv:Text - txt - csv (StarCalc):59,34,UTF8,1,,1049,false,true,false,false,false,-1"  # 1049: Russian


def speak_russian(profile):
    """Days are shown as the office's own language has them."""
    (profile / "user").mkdir(parents=True)
    (profile / "user/registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<oor:items xmlns:oor="http://openoffice.org/2001/registry">'
        '<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">'
        "<value>ru-RU</value></prop></item></oor:items>",
        encoding="utf-8",
    )


def convert(files, target, folder, profile):
    command = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", target]
    command += ["--outdir", str(folder), *map(str, files)]
    done = subprocess.run(command, timeout=SECONDS, capture_output=True)
    if done.returncode:
        sys.exit(done.stderr.decode("utf-8", "replace"))


def marks(content):
    """The rows of all tables of attendance."""
    rows = set()
    for table in (content / "attendance").glob("*.csv"):
        rows.update(table.read_text(encoding="utf-8-sig").splitlines()[1:])
    return rows


def imported(ozero, tables, content, folder):
    """What importing the tables says, and the marks that are then on record."""
    copy = folder / "Content"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(content, copy)
    if tables[1]:
        shutil.rmtree(copy / "attendance")
    before = marks(copy)
    said = []
    for table in tables[0]:
        command = [str(ozero), "import", "appendix-1", str(table), str(copy)]
        done = subprocess.run(command, capture_output=True, text=True)
        said.append((table.name, done.returncode, done.stdout, done.stderr))
    return said, before, marks(copy)


def faults(ozero, content, tables, ours, folder):
    found = []
    said, before, after = imported(ozero, (tables, False), content, folder)
    for name, code, out, error in said:
        if code or error or "менять нечего" not in out:
            found.append(f"{name}: {code} {error}{out}")
    if before != after:
        found.append(f"marks differ: {sorted(before ^ after)[:5]}")
    _, _, back = imported(ozero, (tables, True), content, folder)
    _, _, expected = imported(ozero, ([ours], True), content, folder)
    if back != expected:
        found.append(f"marks do not come back: {sorted(back ^ expected)[:5]}")
    return found


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    ozero, content, output = map(pathlib.Path, sys.argv[1:])
    books = sorted(output.glob("internal/**/appendix-1/institution.xlsx"))
    if not books:
        sys.exit("no table of Приложение 1 is published there")
    failed = checked = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        sources = folder / "sources"
        sources.mkdir()
        copies = [sources / f"table{number}.xlsx" for number in range(len(books))]
        for book, copy in zip(books, copies):
            shutil.copy(book, copy)
        for way in ("xlsx", "ods", "ods-xlsx", "csv"):
            (folder / way).mkdir()
        profile = folder / "profile"
        speak_russian(profile)
        convert(copies, EXCEL, folder / "xlsx", profile)
        convert(copies, "ods", folder / "ods", profile)
        convert(sorted((folder / "ods").glob("*.ods")), EXCEL, folder / "ods-xlsx", profile)
        convert(copies, TEXT, folder / "csv", profile)
        for copy in copies:
            for way in ("xlsx", "ods-xlsx", "csv"):
                tables = sorted((folder / way).glob(f"{copy.stem}*"))
                # Lists of words lie on a sheet of their own.
                tables = [table for table in tables if "Справочник" not in table.name]
                found = faults(ozero, content, tables, copy, folder) if tables else ["no file"]
                checked += 1
                failed += bool(found)
                for fault in found:
                    print(f"{copy.name} as {way}: {fault}")
    print(f"{checked - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
