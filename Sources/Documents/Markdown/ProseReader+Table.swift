import SourceText

extension ProseReader {
  /// Reads a paragraph as a table, with what stands above and below it; false for one that is none.
  mutating func readTable(_ step: MarkdownStep) -> Bool {
    let written = places.lines(step)
    let lines = TabbedRows.withPipes(written) ?? written
    guard let table = PipeTable(lines) else {
      tellRows(among: lines, from: step.firstLine)
      return false
    }
    hasReportedPipe = true
    if table.above > 0 { appendNested(lines[..<table.above]) }
    let header = table.header.map { cell($0) }
    var rows: [[[ProseInline<Term>]]] = []
    for row in table.rows {
      if row.cells.count > header.count {
        let place = places.line(step.firstLine + row.line)
        report(.tableRowIsLong(row.cells.count, of: header.count, at: place))
      }
      let cells = row.cells.prefix(header.count).map { cell($0) }
      rows.append(cells + Array(repeating: [], count: header.count - cells.count))
    }
    append(.table(ProseTable(alignments: table.alignments, header: header, rows: rows)))
    if table.end < lines.count { appendNested(lines[table.end...]) }
    return true
  }

  /// Tells lines that look like those of a table and are printed as they stand.
  private mutating func tellRows(among lines: [PipeTable.Line], from first: Int) {
    let index = lines.firstIndex { $0.first { $0 > UInt8(ascii: " ") } == UInt8(ascii: "|") }
    guard !hasReportedPipe, let index, let width = PipeTable.width(of: lines[index]) else { return }
    hasReportedPipe = true
    report(.tableWithoutRule(width, at: places.line(first + index)))
  }

  /// The inlines of a cell.
  ///
  /// A dot before it keeps libcmark from making a list or a heading of it.
  private mutating func cell(_ text: PipeTable.Line) -> [ProseInline<Term>] {
    guard !text.isEmpty else { return [] }
    let unescaped = Array(String(decoding: text, as: UTF8.self).replacing("\\|", with: "|").utf8)
    let blocks = nested([UInt8(ascii: ".")] + unescaped, isCell: true)
    guard case .paragraph(let inlines)? = blocks.first else { return [] }
    return inlines
  }

  private mutating func appendNested(_ lines: ArraySlice<PipeTable.Line>) {
    let text = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
    for block in nested(text, isCell: false) { append(block) }
  }
}
