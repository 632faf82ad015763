/// Text of a cell, written so that a spreadsheet shows it as it was meant.
enum XLSXText {
  /// The most that a cell holds, in UTF-16 units.
  static let limit = 32_767

  /// Cleaned text in which nothing is taken for an escape.
  ///
  /// A reader decodes `_x0041_` to «A»; so the underscore before such a run is itself written
  /// `_x005F_`. Each is escaped, also where two runs share an underscore.
  ///
  /// - Throws: `FileFault` when the text is longer than a cell may hold.
  static func escape(_ text: String) throws(FileFault) -> String {
    let cleaned = SheetText.isPlain(text) ? text : escapeRuns(in: PlainText.clean(text))
    guard cleaned.utf8.count > limit else { return cleaned }
    let length = PlainText.clean(text).utf16.count
    guard length <= limit else {
      throw FileFault.textTooLong(units: length, limit: limit)
    }
    return cleaned
  }

  private static func escapeRuns(in text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if startsRun(bytes, at: index) {
        result.append(contentsOf: "_x005F_".utf8)
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether `_xHHHH_` stands at the index.
  private static func startsRun(_ bytes: [UInt8], at index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "_"), index + 6 < bytes.count,
      bytes[index + 1] == UInt8(ascii: "x"), bytes[index + 6] == UInt8(ascii: "_")
    else { return false }
    return bytes[index + 2..<index + 6].allSatisfy(isHexadecimal)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
