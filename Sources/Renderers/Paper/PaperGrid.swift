import Documents

/// Fills rows up: where a cell from above reaches into a row, a covered cell stands.
struct PaperGrid {
  /// A cell that reaches into the rows below.
  private struct Reach {
    var rows: Int
    var columns: Int
  }

  /// By first column.
  private var reaching: [Int: Reach] = [:]
  private let width: Int

  init(width: Int) { self.width = width }

  /// The row with all positions from the first column to the last.
  mutating func row(_ row: TableRow, _ make: (TableCell, Int) -> PaperCell) -> PaperRow {
    var cells: [PaperCell] = []
    var column = 0
    for cell in row.cells {
      skip(&column, &cells)
      var made = make(cell, column)
      made.columnSpan = min(cell.columnSpan, max(1, width - column))
      cells.append(made)
      if cell.rowSpan > 1 {
        reaching[column] = Reach(rows: cell.rowSpan - 1, columns: made.columnSpan)
      }
      column += made.columnSpan
    }
    skip(&column, &cells)
    while column < width {
      cells.append(Self.filler(.data, columns: 1))
      column += 1
    }
    return PaperRow(cells: cells)
  }

  private mutating func skip(_ column: inout Int, _ cells: inout [PaperCell]) {
    while let reach = reaching[column] {
      cells.append(Self.filler(.covered, columns: reach.columns))
      reaching[column] = reach.rows > 1 ? Reach(rows: reach.rows - 1, columns: reach.columns) : nil
      column += reach.columns
    }
  }

  private static func filler(_ role: PaperCell.Role, columns: Int) -> PaperCell {
    PaperCell(role: role, columnSpan: columns, content: [.paragraph(.cell, [])])
  }
}
