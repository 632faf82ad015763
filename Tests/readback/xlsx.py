"""What a workbook holds, as openpyxl reads it."""

import io
import re
import zipfile
from xml.etree import ElementTree

import openpyxl


def cell(one):
    value = one.value.strftime("%Y-%m-%d") if one.data_type == "d" else one.value
    return {
        "type": "empty" if value is None else one.data_type,
        "value": "" if value is None else str(value),
        "format": one.number_format,
        "color": str(one.font.color.rgb) if one.font.color is not None else "",
        "font": one.font.name,
        "rotation": one.alignment.textRotation or 0,
        "wraps": bool(one.alignment.wrapText),
    }


def validation(rule):
    return {
        "range": str(rule.sqref),
        "kind": rule.type,
        "operator": rule.operator or "between",
        "formula": rule.formula1,
        "maximum": rule.formula2 or "",
        "words": rule.error or "",
        "severity": rule.errorStyle or "stop",
    }


def sheet(one):
    return {
        "name": one.title,
        "cells": {c.coordinate: cell(c) for row in one.iter_rows() for c in row},
        "merged": sorted(str(area) for area in one.merged_cells.ranges),
        "freeze": one.freeze_panes or "",
        "filter": one.auto_filter.ref or "",
        "titleRows": one.print_title_rows or "",
        "titleColumns": one.print_title_cols or "",
        "printArea": one.print_area or "",
        "breaks": [one_break.id for one_break in one.col_breaks.brk],
        "scale": one.page_setup.scale or 100,
        "orientation": one.page_setup.orientation or "",
        "paper": str(one.page_setup.paperSize),
        "fit": bool(one.sheet_properties.pageSetUpPr and one.sheet_properties.pageSetUpPr.fitToPage),
        "fitHeight": str(one.page_setup.fitToHeight),
        "header": {
            "center": one.oddHeader.center.text or "",
            "right": one.oddHeader.right.text or "",
        },
        "footer": one.oddFooter.center.text or "",
        "validations": [validation(r) for r in one.data_validations.dataValidation],
        "protected": one.protection.sheet,
        "heights": {str(n): d.height for n, d in one.row_dimensions.items() if d.height},
        "widths": [one.column_dimensions[c].width for c in sorted(one.column_dimensions)],
    }


def parts(archive):
    """All parts parse as XML; the names of those that hold formulas or links."""
    suspicious = []
    for name in archive.namelist():
        root = ElementTree.fromstring(archive.read(name))
        tags = {element.tag.rsplit("}", 1)[-1] for element in root.iter()}
        if "worksheets" in name and tags & {"f", "hyperlink"} or "externalLink" in name:
            suspicious.append(name)
    return suspicious


def strings(archive):
    """The shared strings, decoded as the format's specification says.

    openpyxl itself takes each `x005F_` away and is wrong where that was text.
    """
    root = ElementTree.fromstring(archive.read("xl/sharedStrings.xml"))
    texts = ("".join(item.itertext()) for item in root)
    return [re.sub("_x([0-9A-Fa-f]{4})_", lambda m: chr(int(m[1], 16)), text) for text in texts]


def read(data):
    book = openpyxl.load_workbook(io.BytesIO(data))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        suspicious = parts(archive)
        decoded = strings(archive)
        times = sorted({entry.date_time[0] for entry in archive.infolist()})
    return {
        "title": book.properties.title or "",
        "creator": book.properties.creator or "",
        "created": book.properties.created.isoformat(),
        "modified": book.properties.modified.isoformat(),
        "strings": decoded,
        "suspiciousParts": suspicious,
        "yearsOfParts": times,
        "sheets": [sheet(one) for one in book.worksheets],
    }
