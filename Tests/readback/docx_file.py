"""What a document holds, as python-docx reads it, and what the rules of Microsoft's SDK say of it."""

import io
import tempfile
import zipfile

import docx
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from lxml import etree
from openxml_audit import OpenXmlValidator

VALIDATOR = OpenXmlValidator()
# The SDK lists a theme among what a document may have, the validator among what it must have.
WITHOUT_THEME = "relationships/theme' is missing"


def faults(data):
    with tempfile.NamedTemporaryFile(suffix=".docx") as file:
        file.write(data)
        file.flush()
        found = VALIDATOR.validate(file.name).errors
    return [str(one) for one in found if WITHOUT_THEME not in str(one)]


def whole_text(element):
    """The words of a paragraph or cell, those of fields and links too."""
    signs = {qn("w:br"): "\n", qn("w:tab"): "\t"}
    return "".join(
        signs.get(one.tag) or one.text or ""
        for run in element.iter(qn("w:r"))
        for one in run.iterchildren(qn("w:t"), *signs)
    )


def table(one):
    rows = one._tbl.tr_lst
    return {
        "style": one.style.name,
        "rows": [[whole_text(cell._tc) for cell in row.cells] for row in one.rows],
        "headerRows": sum(bool(row.xpath("./w:trPr/w:tblHeader")) for row in rows),
        "widths": [column.width.twips for column in one.columns],
        "caption": "".join(one._tbl.xpath("./w:tblPr/w:tblCaption/@w:val")),
    }


def section(one):
    first, others = one.first_page_header, one.header
    return {
        "orientation": "landscape" if one.orientation == WD_ORIENT.LANDSCAPE else "portrait",
        "millimetres": [round(one.page_width.mm), round(one.page_height.mm)],
        "firstPageDiffers": one.different_first_page_header_footer,
        "firstHeader": "".join(whole_text(p._p) for p in first.paragraphs),
        "header": "".join(whole_text(p._p) for p in others.paragraphs),
    }


def controls(body):
    return [
        {
            "name": "".join(one.xpath("./w:sdtPr/w:alias/@w:val", namespaces=body.nsmap)),
            "isBox": bool(one.xpath("./w:sdtPr/w14:checkbox", namespaces=body.nsmap)),
            "text": whole_text(one),
        }
        for one in body.iter(qn("w:sdt"))
    ]


def parts(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [
            {"name": entry.filename, "xml": text(entry.filename, archive.read(entry))}
            for entry in archive.infolist()
        ]


def text(name, content):
    if not name.endswith((".xml", ".rels")):
        return ""
    etree.fromstring(content)
    return content.decode("utf-8")


def read(data):
    document = docx.Document(io.BytesIO(data))
    about, body = document.core_properties, document.element.body
    return {
        "faults": faults(data),
        "title": about.title,
        "creator": about.author,
        "language": about.language,
        "created": about.created.isoformat() if about.created else "",
        "paragraphs": [
            {"style": one.style.name, "text": whole_text(one._p)} for one in document.paragraphs
        ],
        "words": [whole_text(one) for one in body.iter(qn("w:p"))],
        "tables": [table(one) for one in document.tables],
        "sections": [section(one) for one in document.sections],
        "controls": controls(body),
        "pictures": [shape._inline.docPr.get("descr", "") for shape in document.inline_shapes],
        "links": sorted(
            one.target_ref for one in document.part.rels.values() if one.is_external
        ),
        "parts": parts(data),
    }
