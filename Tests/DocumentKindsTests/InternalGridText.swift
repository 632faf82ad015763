import Documents

/// Draws a table as people see it, with spans filled, to be compared in tests.
///
/// A cell that a span covers shows `↑` (from above) or `←` (from the left), a grey one `#`.
struct GridText {
  /// `grid[row][column]`; header rows first.
  private(set) var grid: [[String]]

  init(_ table: Table) {
    let rows = table.header + table.rows
    grid = Array(
      repeating: Array(repeating: "", count: table.columns.count),
      count: rows.count
    )
    var isTaken = grid.map { $0.map { _ in false } }
    for (row, cells) in rows.map(\.cells).enumerated() {
      for cell in cells {
        guard let column = isTaken[row].firstIndex(of: false) else { continue }
        for below in row..<(row + cell.rowSpan) {
          for beside in column..<(column + cell.columnSpan) {
            isTaken[below][beside] = true
            grid[below][beside] = below > row ? "↑" : beside > column ? "←" : Self.text(of: cell)
          }
        }
      }
    }
  }

  private static func text(of cell: TableCell) -> String {
    let text = cell.content.map { block in
      if case .paragraph(let content, _) = block { content.plainText } else { "?" }
    }
    return cell.role == .unavailable ? "#" : text.joined(separator: "¶")
  }
}
