/// Items of a list that YAML reads as one text: the first has no dash, or dashes stick to their words.
///
/// Russian: «склеенные элементы списка».
struct GluedItems {
  /// Where the first of the lines ends.
  let firstEnd: Int

  /// Whether the first line has its dash, which sticks to its word.
  let isFirstTight: Bool

  /// A dash with a space before each line that lacks one; the first goes under its key.
  let mend: [TextEdit]

  /// `nil` for a text none of whose further lines begins with a dash.
  init?(_ lower: Int, _ upper: Int, in text: UnsafeBufferPointer<UInt8>) {
    let feed = UInt8(ascii: "\n")
    let space = UInt8(ascii: " ")
    let starts = Self.starts(lower, upper, in: text)
    guard let item = starts.first(where: { text.lengthOfDash(at: $0, before: upper) != nil }) else {
      return nil
    }
    var column = 0
    while item - column > 0, text[item - column - 1] != feed { column += 1 }
    var lineStart = lower
    while lineStart > 0, text[lineStart - 1] == space { lineStart -= 1 }
    let isOnKeyLine = lineStart > 0 && text[lineStart - 1] != feed
    let dash = isOnKeyLine ? "\n" + String(repeating: " ", count: column) + "- " : "- "
    var end = lower
    while end < upper, text[end] != feed { end += 1 }
    while end > lower, text[end - 1] <= space { end -= 1 }
    firstEnd = end
    let length = text.lengthOfDash(at: lower, before: upper) ?? 0
    isFirstTight = length == 1
    let first = TextEdit(isOnKeyLine ? lineStart : lower, lower + length, dash)
    mend =
      [first]
      + starts.filter { text[$0] > space }.compactMap { start in
        switch text.lengthOfDash(at: start, before: upper) {
        case 2: nil
        case 1: TextEdit(start + 1, start + 1, " ")
        case _: TextEdit(start, start, "- ")
        }
      }
  }

  /// Where the lines behind the first begin with a word.
  private static func starts(
    _ lower: Int,
    _ upper: Int,
    in text: UnsafeBufferPointer<UInt8>
  ) -> [Int] {
    (lower..<upper).filter { text[$0] == UInt8(ascii: "\n") }.compactMap { feed in
      (feed + 1..<upper).first { text[$0] == UInt8(ascii: "\n") || text[$0] > UInt8(ascii: " ") }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes of a dash that begins an item: with its space, or alone before a letter; `nil` without one.
  fileprivate func lengthOfDash(at index: Int, before end: Int) -> Int? {
    guard index + 1 < end, self[index] == UInt8(ascii: "-") else { return nil }
    if self[index + 1] == UInt8(ascii: " ") { return 2 }
    let next = self[index + 1]
    return next >= 0x80 || UnicodeScalar(next).properties.isAlphabetic ? 1 : nil
  }
}
