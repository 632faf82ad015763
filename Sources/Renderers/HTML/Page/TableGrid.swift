import Documents

/// Finds the column that each cell begins in, past the cells that reach down from rows above.
struct TableGrid {
  /// For how many rows more, this one included, a column is taken by a cell that was placed.
  private var taken: [Int]
  /// The column at which the next cell is tried.
  private var column = 0

  /// A grid without cells; `width` counts columns.
  init(width: Int) { taken = Array(repeating: 0, count: width) }

  /// Goes to the start of the next row; must come before its first cell.
  mutating func beginRow() {
    column = 0
    for index in taken.indices where taken[index] > 0 { taken[index] -= 1 }
  }

  /// The first column of the next cell of the row; the grid's width or more when it does not fit.
  mutating func place(_ cell: TableCell) -> Int {
    while column < taken.count && taken[column] > 0 { column += 1 }
    let first = column
    column += cell.columnSpan
    for index in first..<max(first, min(column, taken.count)) { taken[index] = cell.rowSpan }
    return first
  }
}
