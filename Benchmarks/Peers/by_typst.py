"""Papers by Typst: one compiler, which keeps its fonts and the parsed template, compiles each."""

import json

import typst

TEMPLATE = """
#let paper = json(bytes(sys.inputs.paper))
#set document(title: paper.title, date: none)
#set page("a4", margin: (left: 20mm, right: 10mm, y: 20mm))
#set text(font: "Liberation Serif", size: 10pt, lang: "ru")
#set par(justify: true, leading: 0.45em, spacing: 0.55em)
#show heading: it => align(center, it)
#for part in paper.parts {
  if part.style == "title" { heading(level: 1, text(12pt, part.text)) }
  else if part.style == "heading" { heading(level: 2, text(10pt, part.text)) }
  else if part.style == "table" {
    set text(9pt)
    set par(justify: false)
    table(columns: (1fr,) * part.rows.at(0).len(), stroke: 0.5pt, inset: 2pt, ..part.rows.flatten())
  }
  else if part.style == "code" { image(part.file, width: 22mm) }
  else if part.style == "rule" { line(length: 100%, stroke: 0.5pt) }
  else if part.style == "centered" { align(center, par(part.text)) }
  else if part.style == "corner" { pad(left: 100mm, par(justify: false, part.text)) }
  else if part.style == "note" { text(8pt, par(part.text)) }
  else { par(part.text) }
}
"""


def writer(folder):
    template = folder / "paper.typ"
    template.write_text(TEMPLATE)
    compiler = typst.Compiler(str(template), root="/")

    def write(paper):
        inputs = {"paper": json.dumps(paper, ensure_ascii=False)}
        return compiler.compile(format="pdf", sys_inputs=inputs)

    return write
