import Documents

/// Writes records of a CSV file.
struct CSVWriter {
  /// By which it is known what a spreadsheet would change.
  let words: SpreadsheetWords
  /// A byte-order mark first: without it Excel takes the file for Windows-1251.
  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// A file with its byte-order mark and nothing else.
  init(_ words: SpreadsheetWords) { self.words = words }

  /// Writes a record and its end of line.
  mutating func write(_ cells: [SheetCell]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ";")) }
      write(cell)
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }

  /// Numbers, dates and dashes are written as they stand; a text may have to be protected.
  private mutating func write(_ cell: SheetCell) {
    switch cell {
    case .empty: break
    case .text(let text): writeField(CSVText.field(text, words))
    case .integer, .decimal, .date, .people, .unavailable:
      bytes.append(contentsOf: SheetText.words(of: cell).utf8)
    }
  }

  /// Quotes where RFC 4180 needs it, and around outer spaces, which some programs cut off.
  private mutating func writeField(_ text: String) {
    let quote = UInt8(ascii: "\"")
    let field = text.utf8
    let isOpen = field.first == 0x20 || field.last == 0x20
    guard isOpen || field.contains(where: { $0 == quote || $0 == UInt8(ascii: ";") }) else {
      bytes.append(contentsOf: field)
      return
    }
    bytes.append(quote)
    for byte in field {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }
}
