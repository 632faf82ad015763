import CivilTime
import Documents

/// Text as spreadsheets can hold it.
enum SheetText {
  /// Whether `PlainText.clean` would return the text as it is, and nothing in it looks like an escape.
  static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var last: UInt8 = 0
      for byte in bytes {
        if byte < 0x20 && byte != 0x09 && byte != 0x0A { return false }
        // The first two bytes of U+FFC0 to U+FFFF; and `_x`.
        if byte == 0xBF && last == 0xEF || byte == UInt8(ascii: "x") && last == UInt8(ascii: "_") {
          return false
        }
        // The last two bytes of U+202A to U+202E and U+2066 to U+2069, and of others.
        if last == 0x80 && (0xAA...0xAE).contains(byte)
          || last == 0x81 && (0xA6...0xA9).contains(byte)
        {
          return false
        }
        last = byte
      }
      return true
    }
  }

  /// The date as ДД.ММ.ГГ.
  static func digits(of date: CalendarDate) -> String {
    let (year, month, day) = date.parts
    let numbers = [day, month, ((year % 100) + 100) % 100]
    return numbers.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ".")
  }

  /// «1,5», «0,75».
  private static func decimal(_ hundredths: Int) -> String {
    let part = String(hundredths % 100 + 100).dropFirst()
    return "\(hundredths / 100),\(part.last == "0" ? part.dropLast() : part)"
  }

  /// What the cell says, in words.
  static func words(of cell: SheetCell) -> String {
    switch cell {
    case .empty: ""
    case .text(let text): text
    case .integer(let value): String(value)
    case .decimal(let hundredths): decimal(hundredths)
    case .people(let value, atMost: _): value.map(String.init) ?? ""
    case .date(let date): digits(of: date)
    case .unavailable: "–"
    }
  }

  /// Post, line to sign on, name, and the date or a line for it.
  static func line(of signature: Signature) -> String {
    let date =
      switch signature.date {
      case .absent: ""
      case .blank: " " + blank(letters: 12)
      case .day(let day): " " + digits(of: day)
      }
    return "\(signature.post) \(blank(letters: 20)) \(signature.name ?? "")" + date
  }

  private static func blank(letters: Int) -> String { String(repeating: "_", count: letters) }
}
