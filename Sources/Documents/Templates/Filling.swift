/// Puts values into the gaps of prose.
struct Filling {
  /// `nil` takes away the paragraph or heading that the gap is in.
  let placeholder: (NameIndex) -> [Inline]?
  let directive: (NameIndex) -> [Block]

  /// What becomes of a block: none when nothing is left of it, several for a directive.
  func blocks(_ block: ProseBlock<NameIndex, NameIndex>) -> [Block] {
    switch block {
    case .heading(let level, let content, let anchor):
      line(content).map { [.heading(level: level, $0, anchor: anchor)] } ?? []
    case .paragraph(let content):
      line(content).map { [.paragraph($0)] } ?? []
    case .list(let marker, let items):
      list(marker, items)
    case .quote(let content):
      nonEmpty(content.flatMap(blocks)).map { [.quote($0)] } ?? []
    case .table(let table):
      [.table(filled(table))]
    case .rule:
      [.rule]
    case .directive(let name):
      directive(name)
    }
  }

  private func filled(_ table: ProseTable<NameIndex>) -> Table {
    let header = row(table.header, .columnHeader)
    return Table(
      columns: table.alignments.map { TableColumn(alignment: $0) },
      header: header.cells.allSatisfy(\.content.isEmpty) ? [] : [header],
      rows: table.rows.map { row($0, .data) }
    )
  }

  private func row(_ cells: [[ProseInline<NameIndex>]], _ role: TableCell.Role) -> TableRow {
    TableRow(cells.map { TableCell(text: line($0) ?? [], role: role) })
  }

  private func list(
    _ marker: List.Marker,
    _ items: [[ProseBlock<NameIndex, NameIndex>]]
  ) -> [Block] {
    let items = items.compactMap { nonEmpty($0.flatMap(blocks)) }
    return items.isEmpty ? [] : [.list(List(marker, items))]
  }

  private func nonEmpty(_ blocks: [Block]) -> [Block]? { blocks.isEmpty ? nil : blocks }

  /// The content of a paragraph or heading; `nil` when no word is left, or what it is about is not there.
  private func line(_ content: [ProseInline<NameIndex>]) -> [Inline]? {
    var line = LineBuilder()
    for inline in content { append(inline, to: &line) }
    return line.finished
  }

  private func append(_ inline: ProseInline<NameIndex>, to line: inout LineBuilder) {
    switch inline {
    case .text(let text): line.append(text)
    case .placeholder(let name):
      guard let values = placeholder(name) else { return line.drop() }
      for value in values { line.append(value) }
    case .emphasis(let content): wrap(content, in: &line) { .emphasis($0) }
    case .strong(let content): wrap(content, in: &line) { .strong($0) }
    case .code(let text): line.append(.code(text))
    case .link(let destination, let content):
      let words = nested(content, in: &line)
      appendLink(destination, words, to: &line)
    case .lineBreak: line.append(.lineBreak)
    case .image(let image): line.append(.image(image))
    }
  }

  private func wrap(
    _ content: [ProseInline<NameIndex>],
    in line: inout LineBuilder,
    _ wrapping: ([Inline]) -> Inline
  ) {
    let words = nested(content, in: &line)
    line.append(wrapped: words, wrapping)
  }

  private func nested(
    _ content: [ProseInline<NameIndex>],
    in outer: inout LineBuilder
  ) -> [Inline] {
    var line = LineBuilder()
    for inline in content { append(inline, to: &line) }
    if line.isDropped { outer.drop() }
    return line.inlines
  }

  private func appendLink(
    _ destination: ProseDestination<NameIndex>,
    _ content: [Inline],
    to line: inout LineBuilder
  ) {
    guard let target = target(of: destination) else {
      for inline in content { line.append(inline) }
      return
    }
    line.append(wrapped: content) { .link(target, $0) }
  }

  private func target(of destination: ProseDestination<NameIndex>) -> LinkTarget? {
    switch destination {
    case .fixed(let target): return target
    case .placeholder(let name):
      guard let value = placeholder(name) else { return nil }
      if case .link(let target, _) = value.first { return target }
      return LinkTarget(address: value.plainText)
    }
  }
}
