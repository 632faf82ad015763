import CXLSXWriter
import Documents

extension XLSXSheetWriter {
  /// Writes the lines over the table.
  ///
  /// They are wider than their cell and show over the empty ones beside it; one that is wider than
  /// the first page goes on below.
  func writeTitle() throws(FileFault) {
    for (row, text) in zip(rows.title, sheet.title) {
      let lines = lines(of: text)
      if lines > 1 { try join(row, height: RowHeights.title(lines: lines)) }
      try cells.write(text: text, at: .init(row: row, column: 0), as: look(ofRow: row, lines))
    }
  }

  var titleHeight: Double { RowHeights.lines(sheet.title.reduce(0) { $0 + lines(of: $1) }) }

  private func look(ofRow row: Int, _ lines: Int) -> XLSXStyles.Format {
    let styles = cells.styles
    if row == 0 { return lines > 1 ? styles.wrappedTitle : styles.title }
    return lines > 1 ? styles.wrappedLine : styles.line
  }

  private func lines(of text: String) -> Int {
    let letters = sheet.columns[..<end].reduce(0) { $0 + $1.letters }
    return end > 1 ? WrappedLines.count(text, letters: letters) : 1
  }

  /// Behind the last column of the first page.
  private var end: Int { breaks.columns.first ?? sheet.columns.count }

  private func join(_ row: Int, height: Double) throws(FileFault) {
    let (line, last) = (lxw_row_t(row), lxw_col_t(end - 1))
    let look = cells.styles.wrappedLine
    try XLSXFile.check(worksheet_merge_range(worksheet, line, 0, line, last, "", look))
    try set(height: height, ofRow: row)
  }
}
