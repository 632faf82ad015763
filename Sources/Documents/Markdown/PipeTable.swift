/// A table of lines with `|`, as libcmark hands it over: as a paragraph.
///
/// Russian: «таблица на странице».
struct PipeTable {
  typealias Line = ArraySlice<UInt8>

  /// The lines of the paragraph above the table.
  let above: Int
  let header: [Line]
  let alignments: [TableColumn.Alignment]

  /// The cells of each row with the number of its line in the paragraph, from 0.
  let rows: [(line: Int, cells: [Line])]

  /// The lines of the table and of what is above it.
  let end: Int

  /// `nil` when the lines have no line `|---|---|` under as many names.
  init?(_ lines: [Line]) {
    let lines = lines.map(Self.withoutPrefix)
    guard
      let rule = lines.indices.dropFirst().first(where: { index in
        Self.alignments(lines[index]).map { $0.count == Self.cells(lines[index - 1]).count }
          ?? false
      }), let alignments = Self.alignments(lines[rule])
    else { return nil }
    above = rule - 1
    header = Self.cells(lines[rule - 1])
    self.alignments = alignments
    let body = lines[(rule + 1)...].prefix { $0.contains(UInt8(ascii: "|")) }
    rows = body.indices.map { ($0, Self.cells(lines[$0])) }
    end = body.endIndex
  }

  /// The number of cells of a line that looks like a row; `nil` for one that does not.
  static func width(of line: Line) -> Int? {
    let line = withoutPrefix(line)
    let cells = cells(line)
    return line.first == UInt8(ascii: "|") || cells.count > 1 ? cells.count : nil
  }

  /// What `:--`, `--:` and `:-:` say; `nil` for a line of something else.
  private static func alignments(_ line: Line) -> [TableColumn.Alignment]? {
    guard line.contains(UInt8(ascii: "|")), line.contains(UInt8(ascii: "-")) else { return nil }
    var alignments: [TableColumn.Alignment] = []
    for cell in cells(line) {
      let starts = cell.first == UInt8(ascii: ":")
      let ends = cell.last == UInt8(ascii: ":")
      let dashes = cell.dropFirst(starts ? 1 : 0).dropLast(ends ? 1 : 0)
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      alignments.append(ends ? (starts ? .center : .end) : .start)
    }
    return alignments
  }

  /// The texts between the pipes that no backslash precedes, without blanks at their ends.
  private static func cells(_ line: Line) -> [Line] {
    var cells: [Line] = []
    var start = line.startIndex
    var index = start
    while index < line.endIndex {
      if line[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if line[index] == UInt8(ascii: "|") {
        cells.append(trimmed(line[start..<index]))
        start = index + 1
      }
      index += 1
    }
    cells.append(trimmed(line[start...]))
    if cells.count > 1, cells[0].isEmpty, line.first == UInt8(ascii: "|") { cells.removeFirst() }
    if cells.count > 1, cells[cells.count - 1].isEmpty { cells.removeLast() }
    return cells
  }

  private static func trimmed(_ line: Line) -> Line {
    let isBlank = { (byte: UInt8) in byte <= UInt8(ascii: " ") }
    var line = line.drop(while: isBlank)
    while let last = line.last, isBlank(last) { line.removeLast() }
    return line
  }

  /// The line without what makes it a part of a quote or of an item.
  private static func withoutPrefix(_ line: Line) -> Line {
    trimmed(line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ">") })
  }
}
