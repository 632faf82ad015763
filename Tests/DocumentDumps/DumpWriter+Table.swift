import Documents

extension DumpWriter {
  mutating func table(_ table: Table) {
    line("table") { $0.word(table.style.keyword) }
    nested {
      if let height = table.writingHeight { $0.line("writing-height") { $0.number(height) } }
      $0.line("caption") { $0.inlines(table.caption) }
      $0.line("columns") { line in table.columns.forEach { line.column($0) } }
      $0.line("header")
      $0.nested { $0.rows(table.header) }
      $0.line("rows")
      $0.nested { $0.rows(table.rows) }
    }
  }

  private mutating func column(_ column: TableColumn) {
    number(column.weight)
    word(column.alignment.keyword)
  }

  private mutating func rows(_ rows: some Sequence<TableRow>) {
    for row in rows {
      line("row") { if let date = row.date { $0.date(date) } }
      nested {
        if let entry = row.entry { $0.finderEntry(entry) }
        for cell in row.cells { $0.cell(cell) }
      }
    }
  }

  private mutating func cell(_ cell: TableCell) {
    line("cell") {
      $0.word(cell.role.keyword)
      $0.spans(rows: cell.rowSpan, columns: cell.columnSpan)
    }
    nested { $0.blocks(cell.content) }
  }

  /// Writes the spans of a cell; most cells have none, and then nothing.
  mutating func spans(rows: Int, columns: Int) {
    guard rows != 1 || columns != 1 else { return }
    word("spans")
    number(rows)
    number(columns)
  }
}

extension TableStyle {
  fileprivate var keyword: StaticString {
    switch self {
    case .ruled: "ruled"
    case .form: "form"
    case .week: "week"
    case .lookup: "lookup"
    case .boxes: "boxes"
    case .bare: "bare"
    }
  }
}

extension TableColumn.Alignment {
  fileprivate var keyword: StaticString {
    switch self {
    case .start: "start"
    case .center: "center"
    case .end: "end"
    }
  }
}

extension TableCell.Role {
  fileprivate var keyword: StaticString {
    switch self {
    case .data: "data"
    case .columnHeader: "column-header"
    case .rowHeader: "row-header"
    case .unavailable: "unavailable"
    }
  }
}
