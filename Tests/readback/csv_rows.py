"""Reads a table from standard input with Python's csv and prints its rows as JSON."""

import csv
import io
import json
import sys

text = sys.stdin.buffer.read().decode("utf-8-sig")
rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";", strict=True))
json.dump(rows, sys.stdout, ensure_ascii=True)
