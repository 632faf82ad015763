import CXLSXWriter
import Documents

/// Writes one sheet: widths, the lines over the table, header, rows, the lines below, and how it is
/// looked at and printed.
struct XLSXSheetWriter {
  let sheet: Sheet
  private let grid: SheetGrid
  let cells: XLSXCells
  let rows: XLSXRows
  let breaks: XLSXPageBreaks

  var worksheet: XLSXCells.Worksheet { cells.worksheet }

  init(sheet: Sheet, grid: SheetGrid, cells: XLSXCells) {
    self.sheet = sheet
    self.grid = grid
    self.cells = cells
    rows = XLSXRows(of: sheet)
    breaks = XLSXPageBreaks(of: sheet)
  }

  func write(mark: String, choices: XLSXChoices) throws(FileFault) {
    try checkSize()
    try writeWidths()
    try writeTitle()
    try writeHeader()
    try writeRows()
    try writeSignatures()
    try offer(choices)
    for area in CountAreas(of: sheet).areas { try cells.count(area, below: rows.data.lowerBound) }
    try setView()
    try XLSXPage(sheet: sheet, rows: rows, breaks: breaks, mark: mark, words: cells.words)
      .set(on: worksheet)
  }

  /// The library's own numbers of rows and columns would overflow before it could refuse them.
  private func checkSize() throws(FileFault) {
    guard sheet.columns.count <= 16_384, rows.end <= 1_048_576 else { throw FileFault.tooLarge }
  }

  private func writeWidths() throws(FileFault) {
    for (index, column) in sheet.columns.enumerated() {
      let (index, width) = (lxw_col_t(index), min(max(column.letters, 1), 255))
      try XLSXFile.check(worksheet_set_column(worksheet, index, index, width, nil))
    }
  }

  private func writeHeader() throws(FileFault) {
    for heading in grid.headings {
      let row = rows.header.lowerBound + heading.row
      let look = look(of: heading)
      if heading.rowSpan > 1 || heading.columnSpan > 1 { try merge(heading, from: row, as: look) }
      try cells.write(
        heading: heading.content,
        at: .init(row: row, column: heading.column),
        as: look
      )
    }
    for (row, height) in zip(rows.header, headerHeights) { try set(height: height, ofRow: row) }
  }

  private func look(of heading: SheetGrid.Heading) -> XLSXStyles.Format {
    if heading.isUpright(over: sheet.columns) { return cells.styles.uprightHeading }
    return breaks.cut(heading) ? cells.styles.longHeading : cells.styles.heading
  }

  private var headerHeights: [Double] { RowHeights.header(of: sheet, headings: grid.headings) }

  func set(height: Double, ofRow row: Int) throws(FileFault) {
    try XLSXFile.check(worksheet_set_row(worksheet, lxw_row_t(row), height, nil))
  }

  private func merge(
    _ heading: SheetGrid.Heading,
    from row: Int,
    as look: XLSXStyles.Format
  ) throws(FileFault) {
    let (first, column) = (lxw_row_t(row), lxw_col_t(heading.column))
    let lastRow = lxw_row_t(row + heading.rowSpan - 1)
    let lastColumn = lxw_col_t(heading.column + heading.columnSpan - 1)
    try XLSXFile.check(
      worksheet_merge_range(worksheet, first, column, lastRow, lastColumn, "", look)
    )
  }

  private func writeRows() throws(FileFault) {
    let above = titleHeight + headerHeights.reduce(0, +)
    let room = breaks.room(under: above)
    for (row, values) in zip(rows.data, sheet.rows) {
      if let height = RowHeights.row(values, columns: sheet.columns, room: room) {
        try set(height: height, ofRow: row)
      }
      for (column, value) in values.enumerated() {
        try cells.write(value, at: .init(row: row, column: column))
      }
    }
  }

  private func writeSignatures() throws(FileFault) {
    for (row, signature) in zip(rows.signatures, sheet.signatures) {
      let text = SheetText.line(of: signature)
      try cells.write(text: text, at: .init(row: row, column: 0), as: cells.styles.line)
    }
  }

  private func offer(_ choices: XLSXChoices) throws(FileFault) {
    for (index, column) in sheet.columns.enumerated()
    where !column.choices.isEmpty && !rows.data.isEmpty {
      try cells.offer(choices.source(of: column.choices), inRows: rows.data, column: index)
    }
  }

  /// The filter's arrows stand in the last header row, so that sorting leaves all above it alone.
  private func setView() throws(FileFault) {
    let frozen = min(max(sheet.frozenColumns, 0), sheet.columns.count)
    worksheet_freeze_panes(worksheet, lxw_row_t(rows.header.upperBound), lxw_col_t(frozen))
    guard !sheet.header.isEmpty, !sheet.rows.isEmpty, !sheet.columns.isEmpty else { return }
    try XLSXFile.check(
      worksheet_autofilter(
        worksheet,
        lxw_row_t(rows.header.upperBound - 1),
        0,
        lxw_row_t(rows.data.upperBound - 1),
        lxw_col_t(sheet.columns.count - 1)
      )
    )
  }
}
