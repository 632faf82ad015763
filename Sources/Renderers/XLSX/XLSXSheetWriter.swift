import CXLSXWriter
import Documents

/// Writes one sheet: widths, header, rows, the lines below, and how it is looked at and printed.
struct XLSXSheetWriter {
  let sheet: Sheet
  let grid: SheetGrid
  let cells: XLSXCells

  private var worksheet: XLSXCells.Worksheet { cells.worksheet }

  /// Rows of the sheet that the table's data are in.
  private var dataRows: Range<Int> {
    sheet.header.count..<sheet.header.count + sheet.rows.count
  }

  func write(mark: String, choices: XLSXChoices) throws(FileFault) {
    try checkSize()
    try writeWidths()
    try writeHeader()
    try writeRows()
    try writeSignatures()
    try offer(choices)
    try setView()
    try XLSXPage(sheet: sheet, mark: mark, words: cells.words).set(on: worksheet)
  }

  /// The library's own numbers of rows and columns would overflow before it could refuse them.
  private func checkSize() throws(FileFault) {
    guard sheet.columns.count <= 16_384,
      dataRows.upperBound + 1 + sheet.signatures.count <= 1_048_576
    else { throw FileFault.tooLarge }
  }

  private func writeWidths() throws(FileFault) {
    for (index, column) in sheet.columns.enumerated() {
      let (index, width) = (lxw_col_t(index), min(max(column.letters, 1), 255))
      try XLSXFile.check(worksheet_set_column(worksheet, index, index, width, nil))
    }
  }

  private func writeHeader() throws(FileFault) {
    for heading in grid.headings {
      if heading.rowSpan > 1 || heading.columnSpan > 1 { try merge(heading) }
      let place = XLSXCells.Place(row: heading.row, column: heading.column)
      try cells.write(heading: heading.content, at: place)
    }
    for (row, height) in RowHeights.header(of: sheet, grid: grid).enumerated() {
      try set(height: height, ofRow: row)
    }
  }

  private func set(height: Double, ofRow row: Int) throws(FileFault) {
    try XLSXFile.check(worksheet_set_row(worksheet, lxw_row_t(row), height, nil))
  }

  private func merge(_ heading: SheetGrid.Heading) throws(FileFault) {
    let (row, column) = (lxw_row_t(heading.row), lxw_col_t(heading.column))
    let lastRow = lxw_row_t(heading.row + heading.rowSpan - 1)
    let lastColumn = lxw_col_t(heading.column + heading.columnSpan - 1)
    let look = cells.styles.heading
    try XLSXFile.check(
      worksheet_merge_range(worksheet, row, column, lastRow, lastColumn, "", look)
    )
  }

  private func writeRows() throws(FileFault) {
    let blanks = sheet.columns.indices.map {
      countsPeople($0) ? cells.styles.people : cells.styles.text
    }
    for (row, values) in zip(dataRows, sheet.rows) {
      if let height = RowHeights.row(values, columns: sheet.columns) {
        try set(height: height, ofRow: row)
      }
      for (column, value) in values.enumerated() {
        try cells.write(value, at: .init(row: row, column: column), blank: blanks[column])
      }
    }
  }

  /// Whether what will be filled into the column is a number of people: a date stands over it, or
  /// there are such numbers in it.
  private func countsPeople(_ column: Int) -> Bool {
    if case .date = grid.paths[column].last { return true }
    return sheet.rows.contains { row in
      if case .people = row[column] { true } else { false }
    }
  }

  private func writeSignatures() throws(FileFault) {
    for (index, signature) in sheet.signatures.enumerated() {
      let place = XLSXCells.Place(row: dataRows.upperBound + 1 + index, column: 0)
      try cells.write(text: SheetText.line(of: signature), at: place, as: cells.styles.signature)
    }
  }

  private func offer(_ choices: XLSXChoices) throws(FileFault) {
    for (index, column) in sheet.columns.enumerated()
    where !column.choices.isEmpty && !dataRows.isEmpty {
      try cells.offer(choices.source(of: column.choices), inRows: dataRows, column: index)
    }
  }

  /// The filter's arrows stand in the last header row, so that sorting leaves the header alone.
  private func setView() throws(FileFault) {
    let frozen = min(max(sheet.frozenColumns, 0), sheet.columns.count)
    worksheet_freeze_panes(worksheet, lxw_row_t(sheet.header.count), lxw_col_t(frozen))
    guard !sheet.header.isEmpty, !sheet.rows.isEmpty, !sheet.columns.isEmpty else { return }
    try XLSXFile.check(
      worksheet_autofilter(
        worksheet,
        lxw_row_t(sheet.header.count - 1),
        0,
        lxw_row_t(dataRows.upperBound - 1),
        lxw_col_t(sheet.columns.count - 1)
      )
    )
  }
}
