/// How high the last row of a header has to be, about.
///
/// LibreOffice repeats a header on each page and leaves no room there for cells that reach through several
/// of its rows, unless a row says how high it is at least.
struct DOCXHeaderHeight {
  /// In points; 0 where no cell needs it.
  let points: Double

  /// Measures cells over several rows of the header as the file sets them.
  init(_ table: PaperTable, _ columns: DOCXColumns, _ style: PaperStyle) {
    var highest = 0.0
    for (index, row) in table.header.enumerated() {
      let above = table.header.count - 1 - index
      var column = 0
      for cell in row.cells {
        let width = columns.width(of: cell.columnSpan, from: column)
        column += cell.columnSpan
        guard cell.rowSpan > 1 else { continue }
        let room = Double(width) / 20 - 2 * style.cellPadding
        let measure = PaperMeasure(style: style, width: room, scale: table.scale)
        highest = max(highest, Self.height(of: cell, by: measure, above: above))
      }
    }
    points = highest
  }

  /// What the cell needs besides the rows above the last, which have a line each.
  private static func height(of cell: PaperCell, by measure: PaperMeasure, above: Int) -> Double {
    cell.content.reduce(0.0) { height, block in
      guard case .paragraph(let paragraph) = block else { return height }
      let lines = max(0, measure.lines(of: paragraph) - above)
      return height + Double(lines) * measure.line(of: paragraph)
    }
  }
}
