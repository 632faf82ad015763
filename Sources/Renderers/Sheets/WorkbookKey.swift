import CivilTime
import Documents

/// The canonical bytes of a workbook.
///
/// PROVISIONAL: stands in until `DocumentDump.bytes(of:)` of `Documents` can dump a workbook.
struct WorkbookKey {
  private(set) var bytes: [UInt8] = []

  static func bytes(of workbook: Workbook) -> [UInt8] {
    var key = Self()
    key.add(workbook.title)
    key.add(workbook.sheets.count)
    for sheet in workbook.sheets { key.add(sheet) }
    return key.bytes
  }

  private mutating func add(_ sheet: Sheet) {
    for text in [sheet.name, sheet.printTitle] { add(text) }
    add(sheet.frozenColumns)
    add(sheet.columns.count)
    for column in sheet.columns {
      add(String(column.letters))
      add(column.choices)
    }
    add(sheet.header.count)
    for row in sheet.header {
      add(row.count)
      for heading in row {
        add(heading.rowSpan)
        add(heading.columnSpan)
        add(heading.content)
      }
    }
    add(sheet.rows.count)
    for row in sheet.rows {
      add(row.count)
      for cell in row { add(cell) }
    }
    add(sheet.closing)
  }

  private mutating func add(_ cell: SheetCell) {
    switch cell {
    case .empty: bytes.append(UInt8(ascii: "e"))
    case .text(let text):
      bytes.append(UInt8(ascii: "t"))
      add(text)
    case .integer(let value):
      bytes.append(UInt8(ascii: "i"))
      add(value)
    case .date(let date):
      bytes.append(UInt8(ascii: "d"))
      add(Int(date.dayNumber))
    case .people(let value):
      bytes.append(UInt8(ascii: "p"))
      add(value)
    case .unavailable: bytes.append(UInt8(ascii: "u"))
    }
  }

  private mutating func add(_ texts: [String]) {
    add(texts.count)
    for text in texts { add(text) }
  }

  /// A length goes before each text, so that no two lists of texts look alike.
  private mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func add(_ number: Int) {
    bytes.append(contentsOf: String(number).utf8)
    bytes.append(UInt8(ascii: " "))
  }
}
