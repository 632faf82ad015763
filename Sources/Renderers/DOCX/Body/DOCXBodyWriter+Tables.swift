extension DOCXBodyWriter {
  mutating func table(_ table: PaperTable, _ hold: DOCXHold) {
    let columns = DOCXColumns(table.widths)
    out.markup("<w:tbl>")
    properties(of: table, columns)
    for (index, row) in table.header.enumerated() {
      let holdsRows = DOCXHold(next: true, whole: true)
      let isBare = table.rows.isEmpty && index == table.header.count - 1
      self.row(row, table.look, columns, isBare ? hold : holdsRows, isHeader: true)
    }
    for (index, row) in table.rows.enumerated() {
      let isLast = index == table.rows.count - 1
      let holdsRows = DOCXHold(next: isLast ? hold.next : hold.whole, whole: hold.whole)
      self.row(row, table.look, columns, holdsRows, isHeader: false)
    }
    out.markup("</w:tbl>")
  }

  private mutating func properties(of table: PaperTable, _ columns: DOCXColumns) {
    out.markup("<w:tblPr><w:tblStyle w:val=\"")
    out.markup(table.look.style)
    out.markup("\"/><w:tblW")
    out.attribute("w:w", columns.width)
    out.markup(" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>")
    out.markup(table.header.isEmpty ? Self.plainLook : Self.headedLook)
    if !table.description.isEmpty {
      out.markup("<w:tblCaption")
      out.named("w:val", table.description)
      out.markup("/><w:tblDescription")
      out.named("w:val", table.description)
      out.markup("/>")
    }
    out.markup("</w:tblPr><w:tblGrid>")
    for width in columns.widths {
      out.markup("<w:gridCol")
      out.attribute("w:w", width)
      out.markup("/>")
    }
    out.markup("</w:tblGrid>")
  }

  private static let headedLook: Markup = """
    <w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" \
    w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>
    """
  private static let plainLook: Markup = """
    <w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" \
    w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>
    """

  private mutating func row(
    _ row: PaperRow,
    _ look: PaperTable.Look,
    _ columns: DOCXColumns,
    _ hold: DOCXHold,
    isHeader: Bool
  ) {
    out.markup("<w:tr><w:trPr><w:cantSplit/>")
    if isHeader { out.markup("<w:tblHeader/>") }
    out.markup("</w:trPr>")
    var column = 0
    for cell in row.cells {
      self.cell(cell, look, columns.width(of: cell.columnSpan, from: column), hold)
      column += cell.columnSpan
    }
    out.markup("</w:tr>")
  }

  private mutating func cell(
    _ cell: PaperCell,
    _ look: PaperTable.Look,
    _ width: Int,
    _ hold: DOCXHold
  ) {
    out.markup("<w:tc><w:tcPr><w:tcW")
    out.attribute("w:w", width)
    out.markup(" w:type=\"dxa\"/>")
    if cell.columnSpan > 1 {
      out.markup("<w:gridSpan")
      out.attribute("w:val", cell.columnSpan)
      out.markup("/>")
    }
    out.markup(cell.properties(look))
    out.markup("</w:tcPr>")
    let outer = self.width
    self.width = Double(width) / 20 - 2 * style.cellPadding
    blocks(cell.content, hold: hold)
    self.width = outer
    out.markup("</w:tc>")
  }
}
