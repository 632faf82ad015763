import CXLSXWriter
import CivilTime
import Documents

/// Writes single cells of a sheet of the book.
struct XLSXCells {
  typealias Worksheet = UnsafeMutablePointer<lxw_worksheet>
  typealias Format = XLSXStyles.Format

  /// Where a cell is, counted from 0.
  struct Place {
    var row: Int
    var column: Int
  }

  /// What Excel counts exactly.
  private static let exactIntegers = -999_999_999_999_999...999_999_999_999_999
  /// The number of 1 January 1970 among Excel's days.
  private static let firstDay = 25_569
  /// Excel counts a 29 February 1900 that never was; before it, days have no common number.
  private static let firstCountedDay = 61

  let worksheet: Worksheet
  let styles: XLSXStyles
  let words: FormatWords

  /// Writes a heading; a date has a look of its own.
  func write(heading: SheetCell, at place: Place, as look: Format) throws(FileFault) {
    switch heading {
    case .empty, .text, .integer, .decimal, .people, .unavailable:
      try write(heading, at: place, as: look)
    case .date: try write(heading, at: place, as: styles.headingDate)
    }
  }

  /// Writes a cell of the table.
  func write(_ cell: SheetCell, at place: Place) throws(FileFault) {
    switch cell {
    case .empty, .text: try write(cell, at: place, as: styles.text)
    case .integer, .decimal: try write(cell, at: place, as: styles.integer)
    case .date: try write(cell, at: place, as: styles.date)
    case .people: try write(cell, at: place, as: styles.people)
    case .unavailable: try write(cell, at: place, as: styles.unavailable)
    }
  }

  /// Text is only ever text: nothing that it begins with makes a formula of it.
  func write(text: String, at place: Place, as format: Format) throws(FileFault) {
    do {
      let escaped = try XLSXText.escape(text)
      let (row, column) = (lxw_row_t(place.row), lxw_col_t(place.column))
      try XLSXFile.check(worksheet_write_string(worksheet, row, column, escaped, format))
    } catch {
      let name = CellName.name(row: place.row, column: place.column)
      throw FileFault.inCell(name, error)
    }
  }

  private func write(_ cell: SheetCell, at place: Place, as format: Format) throws(FileFault) {
    switch cell {
    case .empty, .people(nil, atMost: _):
      let (row, column) = (lxw_row_t(place.row), lxw_col_t(place.column))
      try XLSXFile.check(worksheet_write_blank(worksheet, row, column, format))
    case .text(let text): try write(text: text, at: place, as: format)
    case .integer(let value), .people(let value?, atMost: _):
      try write(value, at: place, as: format)
    case .decimal(let hundredths):
      let (row, column) = (lxw_row_t(place.row), lxw_col_t(place.column))
      let value = Double(hundredths) / 100
      try XLSXFile.check(worksheet_write_number(worksheet, row, column, value, format))
    case .date(let date):
      let day = Int(date.dayNumber) + Self.firstDay
      guard day >= Self.firstCountedDay else {
        return try write(text: SheetText.digits(of: date), at: place, as: format)
      }
      try write(day, at: place, as: format)
    case .unavailable: try write(text: "–", at: place, as: format)
    }
  }

  private func write(_ value: Int, at place: Place, as format: Format) throws(FileFault) {
    guard Self.exactIntegers.contains(value) else {
      return try write(text: String(value), at: place, as: format)
    }
    let (row, column) = (lxw_row_t(place.row), lxw_col_t(place.column))
    try XLSXFile.check(worksheet_write_number(worksheet, row, column, Double(value), format))
  }
}
