import Documents

/// How high the rows of a header have to be for their texts to be seen whole.
struct HeadingHeights {
  private static let pointsOfLine = 13.5

  /// One entry a row, in points.
  let points: [Double]

  init(of sheet: Sheet, grid: SheetGrid) {
    var lines = Array(repeating: 1, count: sheet.header.count)
    // Under the text of the last row there is place for the filter's arrow.
    if let last = lines.indices.last { lines[last] = 2 }
    for heading in grid.headings.sorted(by: { $0.rowSpan < $1.rowSpan }) {
      let columns = sheet.columns[heading.column..<heading.column + heading.columnSpan]
      let width = columns.reduce(0) { $0 + $1.letters }
      let rows = heading.row..<heading.row + heading.rowSpan
      let needed = Self.lines(of: SheetText.words(of: heading.content), letters: width)
      let present = rows.reduce(0) { $0 + lines[$1] }
      lines[rows.upperBound - 1] += max(0, needed - present)
    }
    // What Excel allows is 409 points.
    points = lines.map { min(Double($0) * Self.pointsOfLine + 3, 400) }
  }

  /// The lines that a text takes when it is broken at spaces.
  private static func lines(of text: String, letters: Double) -> Int {
    // Bold letters are wider than the digits that widths are measured in.
    let room = max(1, Int(letters * 0.9))
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(0) { $0 + lines(ofParagraph: $1, room: room) }
  }

  private static func lines(ofParagraph text: Substring, room: Int) -> Int {
    var lines = 1
    var used = 0
    for word in text.split(separator: " ") {
      let length = word.unicodeScalars.count
      if used > 0 && used + 1 + length > room {
        lines += 1
        used = 0
      }
      used += (used > 0 ? 1 : 0) + length
      lines += (used - 1) / room
      used = (used - 1) % room + 1
    }
    return lines
  }
}
