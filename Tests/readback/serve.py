"""Reads the files that are named on standard input, and prints what each holds as a line of JSON.

A line of input is `xlsx`, `csv`, `docx`, `ics` or `pdf`, a space and a path. One process reads all files of a test run:
to start one for each would take most of the time.
"""

import json
import sys
import traceback

import csv_rows
import docx_file
import ics
import pdf
import xlsx

READERS = {"csv": csv_rows.read, "docx": docx_file.read, "ics": ics.read, "pdf": pdf.read, "xlsx": xlsx.read}

for line in sys.stdin:
    kind, path = line.rstrip("\n").split(" ", 1)
    try:
        with open(path, "rb") as file:
            answer = READERS[kind](file.read())
    except Exception:
        traceback.print_exc()
        answer = None
    print(json.dumps(answer, ensure_ascii=True), flush=True)
