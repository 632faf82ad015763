/// Text as a field of a CSV file that a spreadsheet will open.
enum CSVText {
  /// The text in one line, with an apostrophe before what a spreadsheet would compute.
  static func field(_ text: String) -> String {
    let line = flattened(text)
    return looksLikeFormula(line) ? "'" + line : line
  }

  /// Line breaks become « / »; control characters go.
  private static func flattened(_ text: String) -> String {
    let isOneLine = SheetText.isPlain(text) && !text.utf8.contains(0x0A)
    let hasSeparators = text.unicodeScalars.contains(where: isBreak)
    guard !isOneLine || hasSeparators else { return text }
    return SheetText.clean(text)
      .unicodeScalars.split(whereSeparator: isBreak)
      .map { trimmed(String($0)) }.filter { !$0.isEmpty }
      .joined(separator: " / ")
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
