/// One line of a damaged file, for guessing what its author meant; offsets count the file's bytes.
struct SyntaxLine {
  private static let tab = UInt8(ascii: "\t")
  private static let space = UInt8(ascii: " ")
  private static let colon = UInt8(ascii: ":")
  private static let lineFeed = UInt8(ascii: "\n")

  let text: [UInt8]
  /// Byte offset of the line's first byte.
  let lower: Int

  /// Before the line's end.
  let upper: Int

  /// The line that holds an offset.
  init(at offset: Int, in text: [UInt8]) {
    var lower = min(max(0, offset), text.count)
    while lower > 0, text[lower - 1] != Self.lineFeed { lower -= 1 }
    var upper = lower
    while upper < text.count, text[upper] != Self.lineFeed { upper += 1 }
    while upper > lower, text[upper - 1] <= Self.space { upper -= 1 }
    self.text = text
    self.lower = lower
    self.upper = upper
  }

  /// The nearest line above with more than blanks and a comment.
  var previous: SyntaxLine? {
    var line = self
    while line.lower > 0 {
      line = SyntaxLine(at: line.lower - 1, in: text)
      let start = line.wordStart
      if start < line.upper, text[start] != UInt8(ascii: "#") { return line }
    }
    return nil
  }

  /// Where the blanks at the start end.
  var wordStart: Int { skippingBlanks(from: lower) }

  /// Where the key or value starts, past the dashes of lists.
  var contentStart: Int {
    var start = wordStart
    while start + 1 < upper, text[start] == UInt8(ascii: "-"), text[start + 1] <= Self.space {
      start = skippingBlanks(from: start + 1)
    }
    return start
  }

  /// Whether a dash stands before the first word without a blank between: `-группа: 1`.
  var startsWithTightDash: Bool {
    let start = contentStart
    return start + 1 < upper && text[start] == UInt8(ascii: "-")
      && text[start + 1] != UInt8(ascii: "-")
  }

  /// The first tab among the blanks at the start.
  var indentingTab: Int? { (lower..<wordStart).first { text[$0] == Self.tab } }

  /// The first colon that ends a key: a blank or the end of the line follows.
  func keyColon(before end: Int) -> Int? {
    (contentStart..<max(contentStart, end)).first { index in
      text[index] == Self.colon && (index + 1 >= upper || text[index + 1] <= Self.space)
    }
  }

  /// The first colon of any kind.
  var anyColon: Int? { (contentStart..<max(contentStart, upper)).first { text[$0] == Self.colon } }

  /// The last byte before an offset that is no blank, if there is one in this line.
  func lastByte(before offset: Int) -> UInt8? {
    text[lower..<max(lower, min(offset, upper))].last { $0 > Self.space }
  }

  /// The nearest backslash at an offset or before it.
  func backslash(upTo offset: Int) -> Int? {
    (lower..<max(lower, min(offset + 1, upper))).last { text[$0] == UInt8(ascii: "\\") }
  }

  /// The first byte from an offset on that is no space and no tab; at most the line's end.
  func skippingBlanks(from offset: Int) -> Int {
    var offset = offset
    while offset < upper, text[offset] == Self.space || text[offset] == Self.tab { offset += 1 }
    return offset
  }
}
