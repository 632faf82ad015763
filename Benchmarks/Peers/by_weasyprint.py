"""Papers by WeasyPrint: HTML for each, the style sheet parsed once, fonts found once."""

from html import escape

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

STYLE = """
@page { size: A4; margin: 20mm 10mm 20mm 20mm }
body { font: 10pt/1.15 "Liberation Serif" }
h1 { font-size: 12pt; text-align: center; margin: 6pt 0 }
h2 { font-size: 10pt; text-align: center; margin: 4pt 0 }
p { margin: 2pt 0; text-align: justify }
.centered { text-align: center }
.corner { margin-left: 100mm; text-align: left }
.note { font-size: 8pt }
table { border-collapse: collapse; width: 100%; font-size: 9pt }
td { border: 0.5pt solid black; padding: 1pt 3pt; white-space: pre-line }
img { width: 22mm }
"""
TAGS = {"title": "h1", "heading": "h2"}


def writer(folder):
    fonts = FontConfiguration()
    style = CSS(string=STYLE, font_config=fonts)

    def write(paper):
        body = "".join(part(one) for one in paper["parts"])
        page = f"<html lang=ru><title>{escape(paper['title'])}</title><body>{body}"
        return HTML(string=page).write_pdf(stylesheets=[style], font_config=fonts)

    return write


def part(one):
    style = one["style"]
    if style == "table":
        rows = "".join(f"<tr>{''.join(map(cell, row))}" for row in one["rows"])
        return f"<table>{rows}</table>"
    if style == "code":
        return f'<img src="file://{one["file"]}">'
    if style == "rule":
        return "<hr>"
    tag = TAGS.get(style, "p")
    return f'<{tag} class="{style}">{escape(one["text"])}</{tag}>'


def cell(text):
    return f"<td>{escape(text)}</td>"
