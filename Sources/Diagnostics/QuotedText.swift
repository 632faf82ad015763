/// A text taken apart into what stands in «…» and what stands between.
struct QuotedText {
  /// What is quoted, without the outer marks.
  private(set) var quoted: [Substring] = []
  /// What stands before, between and behind: one part more than is quoted.
  private(set) var between: [Substring] = []

  /// Quotations inside of a quotation belong to it; one that nobody ends is none.
  init(_ text: String) {
    let bytes = text.utf8
    var start = bytes.startIndex
    var rest = start
    var depth = 0
    var index = start
    while let mark = Self.mark(in: bytes, from: &index) {
      depth = max(0, depth + (mark.isOpening ? 1 : -1))
      if mark.isOpening, depth == 1 {
        start = mark.range.upperBound
      } else if !mark.isOpening, depth == 0, start > rest {
        between.append(text[rest..<start])
        quoted.append(text[start..<mark.range.lowerBound])
        rest = mark.range.lowerBound
      }
    }
    between.append(text[rest...])
  }

  /// The next mark from an index on, which moves behind it.
  private static func mark(
    in bytes: String.UTF8View,
    from index: inout String.Index
  ) -> (range: Range<String.Index>, isOpening: Bool)? {
    // «, U+00AB, is C2 AB in UTF-8, and », U+00BB, is C2 BB.
    while let first = bytes[index...].firstIndex(of: 0xC2) {
      let second = bytes.index(after: first)
      guard second < bytes.endIndex else { return nil }
      index = bytes.index(after: second)
      if bytes[second] == 0xAB { return (first..<index, true) }
      if bytes[second] == 0xBB { return (first..<index, false) }
    }
    return nil
  }
}
