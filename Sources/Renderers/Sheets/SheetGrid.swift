import Documents

/// A sheet whose headings have found their places and whose rows are as wide as its columns.
///
/// Spreadsheets do not refuse overlapping spans, they repair the file when somebody opens it;
/// so the overlap is found here.
struct SheetGrid {
  /// A heading and the cells that it covers, counted from 0.
  struct Heading: Hashable {
    var content: SheetCell
    var row: Int
    var column: Int
    var rowSpan: Int
    var columnSpan: Int
  }

  /// By row, then by column.
  let headings: [Heading]
  /// `paths[column]`: what stands over the column, from the top down.
  let paths: [[SheetCell]]

  /// - Throws: `FileFault` when headings overlap, leave a hole or stick out, or a row is too
  ///   short or too long.
  init(_ sheet: Sheet) throws(FileFault) {
    let width = sheet.columns.count
    if let row = sheet.rows.firstIndex(where: { $0.count != width }) {
      throw FileFault.rowWidth(row: row + 1, cells: sheet.rows[row].count, columns: width)
    }
    var cover = HeaderCover(rows: sheet.header.count, columns: width)
    for (row, cells) in sheet.header.enumerated() {
      for cell in cells { try cover.place(cell, inRow: row) }
      try cover.checkIsFull(row: row)
    }
    headings = cover.headings
    paths = cover.paths
  }

  /// The heading of a column in one line: «Даты / отметки педагога 01.10.26».
  func title(ofColumn column: Int) -> String {
    paths[column].map(SheetText.words(of:)).filter { !$0.isEmpty }.joined(separator: " ")
  }
}

/// Which heading covers which cell of the header, while it is being laid out.
private struct HeaderCover {
  let columns: Int
  var headings: [SheetGrid.Heading] = []
  /// `owners[row][column]`: an index into `headings`.
  var owners: [[Int?]]

  init(rows: Int, columns: Int) {
    self.columns = columns
    owners = Array(repeating: Array(repeating: nil, count: columns), count: rows)
  }

  /// Puts a heading into the first free cell of the row, as HTML does.
  mutating func place(_ cell: SheetHeading, inRow row: Int) throws(FileFault) {
    guard let column = owners[row].firstIndex(of: nil) else {
      throw FileFault.tooManyHeadings(row: row + 1)
    }
    guard cell.rowSpan >= 1, cell.columnSpan >= 1, row + cell.rowSpan <= owners.count,
      column + cell.columnSpan <= columns
    else { throw FileFault.headingOutside(row: row + 1) }

    for coveredRow in row..<row + cell.rowSpan {
      for coveredColumn in column..<column + cell.columnSpan {
        guard owners[coveredRow][coveredColumn] == nil else {
          throw FileFault.headingsOverlap(row: coveredRow + 1)
        }
        owners[coveredRow][coveredColumn] = headings.count
      }
    }
    headings.append(
      SheetGrid.Heading(
        content: cell.content,
        row: row,
        column: column,
        rowSpan: cell.rowSpan,
        columnSpan: cell.columnSpan
      )
    )
  }

  func checkIsFull(row: Int) throws(FileFault) {
    if let hole = owners[row].firstIndex(of: nil) {
      throw FileFault.headingMissing(row: row + 1, column: hole + 1)
    }
  }

  var paths: [[SheetCell]] {
    (0..<columns).map { column in
      var path: [Int] = []
      for row in owners.indices {
        guard let owner = owners[row][column], path.last != owner else { continue }
        path.append(owner)
      }
      return path.map { headings[$0].content }
    }
  }
}
