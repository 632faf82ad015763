/// Text as WordprocessingML holds it.
enum DOCXText {
  /// The text without what XML cannot carry, in one line: the format has an element for the end of one.
  static func clean(_ text: String) -> String {
    let clean = PlainText.clean(text)
    guard clean.utf8.contains(where: { $0 == 0x09 || $0 == 0x0A }) else { return clean }
    return String(clean.map { $0 == "\n" || $0 == "\t" ? " " : $0 })
  }

  /// Names of fields have 64 UTF-16 units at most, or Word calls the file damaged.
  static func name(_ text: String) -> String {
    var name = clean(text)
    while name.utf16.count > 64 { name.removeLast() }
    return name
  }

  /// The address in ASCII, as relations want it (RFC 3986): other bytes are written by number.
  static func address(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      if byte > 0x20 && byte < 0x7F && !forbidden.contains(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result += "%" + hexadecimal(byte >> 4) + hexadecimal(byte & 15)
      }
    }
    return result
  }

  /// A digit of a percent-encoded byte, in upper case as RFC 3986 recommends.
  private static func hexadecimal(_ digit: UInt8) -> String {
    String(digit, radix: 16, uppercase: true)
  }

  /// ASCII signs that no address may hold (RFC 3986, 2).
  private static let forbidden = Array("\"<>\\^`{|}".utf8)
}

extension Double {
  /// Points in the unit of pages and tables: the twentieth of a point.
  var twentieths: Int { Int((self * 20).rounded()) }
  /// Points in the unit of letters: half a point.
  var halves: Int { Int((self * 2).rounded()) }
  /// Points in the unit of drawings: 914,400 an inch.
  var drawingUnits: Int { Int((self * 12_700).rounded()) }
}
