/// What a row of a table is for; the height is the least, in points.
enum DOCXRowKind {
  /// Repeated on each page.
  case header(height: Double)
  /// A row of the table itself.
  case data(height: Double)
}

extension DOCXBodyWriter {
  /// A table of fixed widths, whose rows are not cut by the end of a page.
  ///
  /// Letters in it may be smaller than those around it.
  mutating func table(_ table: PaperTable, _ hold: DOCXHold) {
    let columns = DOCXColumns(table.widths)
    let outer = scale
    scale *= table.scale
    defer { scale = outer }
    out.markup("<w:tbl>")
    properties(of: table, columns)
    let height = DOCXHeaderHeight(table, columns, style).points
    for (index, row) in table.header.enumerated() {
      let isLast = index == table.header.count - 1
      let holdsRows = DOCXHold(next: !isLast || !table.rows.isEmpty || hold.next, whole: true)
      self.row(row, table.look, columns, holdsRows, .header(height: isLast ? height : 0))
    }
    let holdsNext = hold.next || table.keepsNext
    for (index, row) in table.rows.enumerated() {
      let isLast = index == table.rows.count - 1
      let holdsRows = DOCXHold(next: isLast ? holdsNext : hold.whole, whole: hold.whole)
      self.row(row, table.look, columns, holdsRows, .data(height: table.rowHeight))
    }
    out.markup("</w:tbl>")
  }

  /// Style, width, description and the grid of columns, whose sum is the width.
  private mutating func properties(of table: PaperTable, _ columns: DOCXColumns) {
    out.write(
      """
      <w:tblPr><w:tblStyle w:val="\(table.look.style)"/><w:tblW w:w="\(columns.width)" w:type="dxa"/>\
      <w:tblLayout w:type="fixed"/>\(table.header.isEmpty ? Self.plainLook : Self.headedLook)
      """
    )
    if !table.description.isEmpty {
      let words = DOCXText.clean(table.description)
      out.write("<w:tblCaption w:val=\"\(words)\"/><w:tblDescription w:val=\"\(words)\"/>")
    }
    out.markup("</w:tblPr><w:tblGrid>")
    for width in columns.widths { out.write("<w:gridCol w:w=\"\(width)\"/>") }
    out.markup("</w:tblGrid>")
  }

  /// Which parts of the table's style apply: here its first row.
  private static let headedLook: Markup = """
    <w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" \
    w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>
    """
  /// The same for a table without a header.
  private static let plainLook: Markup = """
    <w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" \
    w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>
    """

  /// What is particular about a row, in the order that the schema wants.
  private mutating func properties(of kind: DOCXRowKind) {
    switch kind {
    case .header(let height):
      self.height(height)
      out.markup("<w:tblHeader/>")
    case .data(let height): self.height(height)
    }
  }

  /// The least height, in points; nothing for 0.
  private mutating func height(_ height: Double) {
    guard height > 0 else { return }
    out.write("<w:trHeight w:val=\"\(height.twentieths)\" w:hRule=\"atLeast\"/>")
  }

  /// A row that no page cuts; cells that reach over several columns name only how many.
  private mutating func row(
    _ row: PaperRow,
    _ look: PaperTable.Look,
    _ columns: DOCXColumns,
    _ hold: DOCXHold,
    _ kind: DOCXRowKind
  ) {
    out.markup("<w:tr><w:trPr><w:cantSplit/>")
    properties(of: kind)
    out.markup("</w:trPr>")
    var column = 0
    for cell in row.cells {
      self.cell(cell, look, columns.width(of: cell.columnSpan, from: column), hold)
      column += cell.columnSpan
    }
    out.markup("</w:tr>")
  }

  /// A cell with its own width of text, which blocks in it are measured by.
  private mutating func cell(
    _ cell: PaperCell,
    _ look: PaperTable.Look,
    _ width: Int,
    _ hold: DOCXHold
  ) {
    out.write("<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>")
    if cell.columnSpan > 1 { out.write("<w:gridSpan w:val=\"\(cell.columnSpan)\"/>") }
    out.markup(cell.properties(look))
    out.markup("</w:tcPr>")
    let outer = self.width
    self.width = Double(width) / 20 - 2 * style.cellPadding
    blocks(cell.content, hold: hold)
    self.width = outer
    out.markup("</w:tc>")
  }
}
