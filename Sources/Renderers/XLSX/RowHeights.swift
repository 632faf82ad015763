import Documents

/// How high rows have to be for their texts to be seen whole, in points.
enum RowHeights {
  private static let pointsOfLine = 13.0
  /// The most that Excel allows is 409.
  private static let limit = 400.0

  /// One entry a row of the header.
  static func header(of sheet: Sheet, headings: [SheetGrid.Heading]) -> [Double] {
    var lines = Array(repeating: 1, count: sheet.header.count)
    // Under the text of the last row there is place for the filter's arrow.
    if let last = lines.indices.last { lines[last] = 2 }
    for heading in headings.sorted(by: { $0.rowSpan < $1.rowSpan }) {
      let rows = heading.row..<heading.row + heading.rowSpan
      let needed = neededLines(of: heading, over: sheet.columns)
      let present = rows.reduce(0) { $0 + lines[$1] }
      lines[rows.upperBound - 1] += max(0, needed - present)
    }
    return lines.map(points)
  }

  private static func neededLines(
    of heading: SheetGrid.Heading,
    over columns: [SheetColumn]
  ) -> Int {
    if heading.isUpright(over: columns) { return heading.linesUpright }
    let covered = columns[heading.column..<heading.column + heading.columnSpan]
    // Bold letters are wider.
    let width = covered.reduce(0) { $0 + $1.letters } * 0.9
    return WrappedLines.count(SheetText.words(of: heading.content), letters: width)
  }

  /// The height of a row of the table; `nil` where one line is enough and the row may go on fitting
  /// itself to what is filled in.
  ///
  /// A row that no page has room for would go to the next one and leave the header alone on its page:
  /// it is cut, the text stays in its cell.
  static func row(_ cells: [SheetCell], columns: [SheetColumn], room: Double) -> Double? {
    var lines = 1
    for (cell, column) in zip(cells, columns) {
      guard case .text(let text) = cell else { continue }
      lines = max(lines, WrappedLines.count(text, letters: column.letters))
    }
    return lines > 1 ? min(points(lines), max(room, points(1))) : nil
  }

  /// The height of a row over the table with so many lines.
  static func title(lines: Int) -> Double { points(lines) }

  /// The height of so many rows of one line each.
  static func lines(_ count: Int) -> Double { Double(count) * points(1) }

  private static func points(_ lines: Int) -> Double {
    min(Double(lines) * pointsOfLine + 3, limit)
  }
}
