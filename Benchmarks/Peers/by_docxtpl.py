"""Papers by docxtpl: a template is opened once and filled for each paper."""

import io

import docx
from docx.shared import Mm
from docxtpl import DocxTemplate, InlineImage

STYLES = {"title": "Title", "heading": "Heading 1"}
LINES = [
    ("{%p for part in parts %}", None),
    ("{%p if part.style == 'title' %}", None),
    ("{{ part.text }}", "Title"),
    ("{%p elif part.style == 'heading' %}", None),
    ("{{ part.text }}", "Heading 1"),
    ("{%p elif part.style == 'code' %}", None),
    ("{{ part.image }}", None),
    ("{%p elif part.style == 'table' %}", None),
    "table",
    ("{%p else %}", None),
    ("{{ part.text }}", None),
    ("{%p endif %}", None),
    ("{%p endfor %}", None),
]


def writer(folder):
    path = folder / "template.docx"
    template().save(path)
    paper_template = DocxTemplate(path)

    def write(paper):
        paper_template.reset_replacements()
        parts = [with_image(paper_template, part) for part in paper["parts"]]
        paper_template.render({"parts": parts}, autoescape=True)
        file = io.BytesIO()
        paper_template.save(file)
        return file.getvalue()

    return write


def with_image(template, part):
    if part["style"] != "code":
        return part
    return part | {"image": InlineImage(template, part["file"], width=Mm(22))}


def template():
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(20), Mm(10)
    for line in LINES:
        if line == "table":
            add_table(document)
        else:
            document.add_paragraph(*line)
    return document


def add_table(document):
    table = document.add_table(rows=3, cols=3, style="Table Grid")
    table.cell(0, 0).text = "{%tr for row in part.rows %}"
    for cell, text in zip(
        table.rows[1].cells,
        ["{%tc for cell in row %}", "{{ cell }}", "{%tc endfor %}"],
    ):
        cell.text = text
    table.cell(2, 0).text = "{%tr endfor %}"
