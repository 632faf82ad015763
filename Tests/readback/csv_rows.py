"""The rows of a table, as Python's csv reads it."""

import csv
import io


def read(data):
    text = data.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=";", strict=True))
