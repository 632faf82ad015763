/// Text as a field of a CSV file that a spreadsheet will open.
enum CSVText {
  /// The text in one line, with an apostrophe before what a spreadsheet would compute.
  static func field(_ text: String) -> String {
    let line = flattened(text)
    return looksLikeFormula(line) ? "'" + line : line
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

  private static func trimmed(_ text: String) -> String {
    var slice = text[...]
    while slice.first == " " { slice.removeFirst() }
    while slice.last == " " { slice.removeLast() }
    return String(slice)
  }

  /// A text is computed when it begins, maybe after spaces, with one of the signs; a plain number with
  /// a sign is a number.
  private static func looksLikeFormula(_ text: String) -> Bool {
    // Russian letters, the usual beginning, are neither.
    if let byte = text.utf8.first, byte == 0xD0 || byte == 0xD1 { return false }
    guard
      let first = text.unicodeScalars.first(where: { !$0.properties.isWhitespace || $0 == "\t" })
    else { return false }
    return signs.contains(first) && !isNumber(text)
  }

  private static let signs: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "＝", "＋", "－", "＠"]

  /// Digits with at most one sign before and one point or comma between.
  private static func isNumber(_ text: String) -> Bool {
    var bytes = Array(text.utf8)[...]
    if let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      bytes.removeFirst()
    }
    let parts = bytes.split(
      maxSplits: 1,
      omittingEmptySubsequences: false,
      whereSeparator: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
    )
    return parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
  }
}
