import Documents

extension DumpWriter {
  mutating func workbook(_ workbook: Workbook) {
    line("workbook") {
      $0.string(workbook.title)
      if let name = workbook.sheetsAre { $0.string(name) }
    }
    nested { for sheet in workbook.sheets { $0.sheet(sheet) } }
  }

  private mutating func sheet(_ sheet: Sheet) {
    line("sheet") {
      $0.string(sheet.name)
      $0.number(sheet.frozenColumns)
      $0.number(sheet.repeatedColumns)
      if let column = sheet.peopleColumn { $0.number(column) }
      $0.string(sheet.printTitle)
    }
    nested {
      for text in sheet.title { $0.line("title") { $0.string(text) } }
      for column in sheet.columns { $0.column(column) }
      for row in sheet.header { $0.heading(row) }
      for row in sheet.rows { $0.line("row") { line in row.forEach { line.cell($0) } } }
      for signature in sheet.signatures { $0.signature(signature) }
    }
  }

  private mutating func column(_ column: SheetColumn) {
    line("column") {
      $0.string(column.letters.description)
      for choice in column.choices { $0.string(choice) }
    }
  }

  private mutating func heading(_ row: [SheetHeading]) {
    line("heading") {
      for heading in row {
        $0.cell(heading.content)
        $0.spans(rows: heading.rowSpan, columns: heading.columnSpan)
      }
    }
  }

  private mutating func cell(_ cell: SheetCell) {
    switch cell {
    case .empty: word("empty")
    case .text(let text): string(text)
    case .integer(let value): number(value)
    case .decimal(let hundredths):
      word("hundredths")
      number(hundredths)
    case .date(let date):
      word("date")
      self.date(date)
    case .people(let count, let most):
      word("people")
      if let count { number(count) } else { word("nil") }
      if let most {
        word("of")
        number(most)
      }
    case .unavailable: word("unavailable")
    }
  }
}
