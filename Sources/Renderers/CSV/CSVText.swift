/// Text as a field of a CSV file that a spreadsheet will open.
///
/// What a spreadsheet would compute or turn into a number or a date has an apostrophe before it, as people
/// type it themselves. It can be seen, so nobody takes it for part of the text or misses it when two tables
/// are compared; an invisible letter would do that harm, `="1-2"` is a formula to everyone but Excel, and a
/// no-break space separates thousands in a Russian Excel.
enum CSVText {
  /// The text in one line, protected where it has to be.
  static func field(_ text: String, _ words: SpreadsheetWords) -> String {
    let line = flattened(text)
    return looksLikeFormula(line) || SpreadsheetValue.replaces(line, words) ? "'" + line : line
  }

  /// Line breaks become « / »; control characters go.
  private static func flattened(_ text: String) -> String {
    guard !SheetText.isPlain(text) || hasBreak(text) else { return text }
    return PlainText.clean(text)
      .unicodeScalars.split(whereSeparator: isBreak)
      .map { trimmed(String($0)) }.filter { !$0.isEmpty }
      .joined(separator: " / ")
  }

  /// Whether `isBreak` holds of a letter, read by bytes: 0A, C2 85, E2 80 A8, E2 80 A9.
  private static func hasBreak(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var last: UInt32 = 0
      for byte in bytes {
        last = last << 8 | UInt32(byte)
        let isBreak = byte == 0x0A || last & 0xFFFF == 0xC285 || last & 0xFFFFFE == 0xE280A8
        if isBreak { return true }
      }
      return false
    }
  }

  /// Line feed, next line, line and paragraph separators.
  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  /// The text without ASCII spaces at its ends; no-break spaces stay.
  private static func trimmed(_ text: String) -> String {
    var slice = text[...]
    while slice.first == " " { slice.removeFirst() }
    while slice.last == " " { slice.removeLast() }
    return String(slice)
  }

  /// A text is computed when it begins, maybe after spaces, with one of the signs; a whole number with
  /// a minus is a number.
  private static func looksLikeFormula(_ text: String) -> Bool {
    // Russian letters, the usual beginning, are neither.
    if let byte = text.utf8.first, byte == 0xD0 || byte == 0xD1 { return false }
    guard
      let first = text.unicodeScalars.first(where: { !$0.properties.isWhitespace || $0 == "\t" })
    else { return false }
    return signs.contains(first) && !SpreadsheetValue.isPlainNumber(text)
  }

  /// What begins a formula, in ASCII and in the full width that Excel takes for the same.
  private static let signs: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "＝", "＋", "－", "＠"]
}
