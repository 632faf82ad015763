import CXLSXWriter
import Documents

/// How a sheet lies on paper: A4 across, as many pages down as it needs, and one page wide as long as it
/// can be read then.
struct XLSXPage {
  /// The most that a page's header or footer holds, in UTF-16 units.
  static let limit = 255

  let sheet: Sheet
  let rows: XLSXRows
  let breaks: XLSXPageBreaks
  /// Stands in the right corner: «ПРОЕКТ», «ОБРАЗЕЦ»; empty where there is no mark.
  let mark: String
  let words: FormatWords

  func set(on worksheet: XLSXCells.Worksheet) throws(FileFault) {
    worksheet_set_landscape(worksheet)
    let a4: UInt8 = 9
    worksheet_set_paper(worksheet, a4)
    try setWidth(on: worksheet)
    worksheet_center_horizontally(worksheet)
    // Inches; the upper one leaves room for two lines of a title.
    worksheet_set_margins(worksheet, 0.3, 0.3, 0.8, 0.6)
    if !sheet.header.isEmpty {
      let (first, last) = (lxw_row_t(rows.header.lowerBound), lxw_row_t(rows.header.upperBound - 1))
      try XLSXFile.check(worksheet_repeat_rows(worksheet, first, last))
    }
    try setArea(on: worksheet)
    try XLSXFile.check(worksheet_set_header(worksheet, header))
    let footer = "&C\(words[.page]) &P \(words[.pageOf]) &N"
    try XLSXFile.check(worksheet_set_footer(worksheet, footer))
  }

  /// Excel ignores breaks where it has to fit pages, so there is one or the other.
  private func setWidth(on worksheet: XLSXCells.Worksheet) throws(FileFault) {
    guard !breaks.columns.isEmpty else { return worksheet_fit_to_pages(worksheet, 1, 0) }
    worksheet_set_print_scale(worksheet, UInt16(breaks.scale * 100))
    // The list ends with 0.
    var columns = breaks.columns.map { lxw_col_t($0) } + [0]
    try XLSXFile.check(worksheet_set_v_pagebreaks(worksheet, &columns))
    if sheet.repeatedColumns > 0 {
      let last = lxw_col_t(sheet.repeatedColumns - 1)
      try XLSXFile.check(worksheet_repeat_columns(worksheet, 0, last))
    }
  }

  /// The lines over the table must not make the paper wider than the table.
  private func setArea(on worksheet: XLSXCells.Worksheet) throws(FileFault) {
    guard rows.end > 0, !sheet.columns.isEmpty else { return }
    let (row, column) = (lxw_row_t(rows.end - 1), lxw_col_t(sheet.columns.count - 1))
    try XLSXFile.check(worksheet_print_area(worksheet, 0, 0, row, column))
  }

  /// «&C» and the title, «&R» and the mark, each where there is one.
  var header: String {
    let right = mark.isEmpty ? "" : "&R" + Self.escape(mark)
    let title = PlainText.clean(sheet.printTitle)
    guard !title.isEmpty else { return right }
    let room = Self.limit - 2 - right.utf16.count
    guard Self.escape(title).utf16.count > room else { return "&C" + Self.escape(title) + right }
    var beginning = String(title.prefix(room))
    while Self.escape(beginning).utf16.count > room - 1 { beginning.removeLast() }
    return "&C" + Self.escape(beginning) + "…" + right
  }

  /// An ampersand begins a code and is doubled; where the doubled one would still be read as
  /// the code of a picture, a wide ampersand stands for it.
  private static func escape(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = String.UnicodeScalarView()
    var iterator = text.unicodeScalars.makeIterator()
    var current = iterator.next()
    while let scalar = current {
      let following = iterator.next()
      switch (scalar, following) {
      case ("&", "G"), ("&", "["): result.append("\u{FF06}")
      case ("&", _): result.append(contentsOf: "&&".unicodeScalars)
      case (_, _): result.append(scalar)
      }
      current = following
    }
    return String(result)
  }
}
