import Documents

/// What the cells of a table have in common, worked out before the first is written.
struct TableLayout {
  /// A column of the grid.
  struct Column {
    /// Attribute of its cells: alignment, line breaks.
    var dataClass: Markup
    /// Attribute of its header cells: alignment alone.
    var headerClass: Markup
    /// What the header calls the column; shown beside each cell where a table becomes a list.
    var label: EscapedText?
    /// The same beside the name of a row, where that stands behind what several rows share.
    var rowLabel: EscapedText?
  }

  /// In order; as many as the table has.
  let columns: [Column]
  /// Whether narrow screens show the table as a list.
  let isStacked: Bool
  /// Whether tablets show each row as a card.
  let hasCards: Bool
  /// Whether rows begin with their name.
  let hasNamedRows: Bool
  /// Whether the table needs small letters to fit on paper.
  let isWide: Bool
  /// Whether all columns have a weight, so that content moves no border.
  let isFixed: Bool
  /// The sum of all weights; 0 when widths follow the content.
  let weight: Int

  /// Looks through header and rows once.
  init(_ table: Table) {
    weight = table.columns.reduce(0) { $0 + max($1.weight, 0) }
    isFixed = weight > 0 && table.columns.allSatisfy { $0.weight > 0 }
    hasNamedRows = table.rows.contains { $0.cells.first?.role == .rowHeader }
    isWide = table.columns.count > 8
    let isStacked = Self.isStacked(table)
    self.isStacked = isStacked
    hasCards = isStacked && table.style == .lookup && table.columns.count > 6
    let labels = isStacked ? Self.labels(table) : []
    let isTight = weight > 0
    let isGrouped = Self.isGrouped(table)
    columns = table.columns.indices.map { index in
      let column = table.columns[index]
      let look = Self.classes(column.alignment, isTight: isTight && column.weight <= 0)
      let label = labels.isEmpty ? nil : labels[index]
      return Column(
        dataClass: look.data,
        headerClass: look.header,
        label: label,
        rowLabel: isGrouped && index > 0 ? label : nil
      )
    }
  }

  /// What has a header can be shown as a list, whatever it holds; boxes and lines without rules are none.
  private static func isStacked(_ table: Table) -> Bool {
    switch table.style {
    case .boxes, .bare: false
    case .ruled, .form, .week, .lookup: !table.header.isEmpty
    }
  }

  /// Whether several rows share data, so that a row's name is told behind what it belongs to.
  private static func isGrouped(_ table: Table) -> Bool {
    table.rows.contains { row in row.cells.contains { $0.role == .data && $0.rowSpan > 1 } }
  }

  /// The lowest header cell over each column.
  private static func labels(_ table: Table) -> [EscapedText?] {
    var labels = [EscapedText?](repeating: nil, count: table.columns.count)
    var grid = TableGrid(width: table.columns.count)
    for row in table.header {
      grid.beginRow()
      for cell in row.cells {
        let first = grid.place(cell)
        let label = EscapedText(cell.content.firstText)
        guard !label.isEmpty else { continue }
        for column in first..<max(first, min(first + cell.columnSpan, labels.count)) {
          labels[column] = label
        }
      }
    }
    return labels
  }

  /// Attributes by alignment, and by whether the column is as narrow as its words.
  private static func classes(
    _ alignment: TableColumn.Alignment,
    isTight: Bool
  ) -> (data: Markup, header: Markup) {
    switch (alignment, isTight) {
    case (.start, false): ("", "")
    case (.start, true): (" class=\"tight\"", "")
    case (.center, false): (" class=\"center\"", " class=\"center\"")
    case (.center, true): (" class=\"center tight\"", " class=\"center\"")
    case (.end, false): (" class=\"end\"", " class=\"end\"")
    case (.end, true): (" class=\"end tight\"", " class=\"end\"")
    }
  }
}

extension [Block] {
  /// The words of the first paragraph.
  fileprivate var firstText: String {
    if case .paragraph(let content, _) = first { content.plainText } else { "" }
  }
}
