/// How high the last row of a header has to be, about.
///
/// LibreOffice repeats a header on each page and leaves no room there for cells that reach through several
/// of its rows, unless a row says how high it is at least.
struct DOCXHeaderHeight {
  /// In points; 0 where no cell needs it.
  let points: Double

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
        highest = max(
          highest,
          Self.height(of: cell, in: room, above: above, scale: table.scale, style)
        )
      }
    }
    points = highest
  }

  /// What the cell needs besides the rows above the last, which have a line each.
  private static func height(
    of cell: PaperCell,
    in room: Double,
    above: Int,
    scale: Double,
    _ style: PaperStyle
  ) -> Double {
    cell.content.reduce(0.0) { height, block in
      guard case .paragraph(let paragraph) = block else { return height }
      let size = style.look(of: paragraph.style, width: room).size * scale
      let lines = TextWidth.lines(of: paragraph.runs.text, in: room / (size * Self.bold))
      return height + Double(max(0, lines - above)) * size * Self.line
    }
  }

  /// How much wider bold letters are.
  private static let bold = 1.08
  /// The height of a line, in heights of letters.
  private static let line = 1.15
}

extension [PaperRun] {
  fileprivate var text: String {
    reduce(into: "") { text, run in
      switch run {
      case .text(let words, _): text += words
      case .lineBreak: text += "\n"
      case .blank, .checkbox: break
      }
    }
  }
}
