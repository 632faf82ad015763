import SourceText

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
    self.init(text, lower, upper)
  }

  private init(_ text: [UInt8], _ lower: Int, _ upper: Int) {
    (self.text, self.lower, self.upper) = (text, lower, upper)
  }

  /// What stands in the line from an offset on, as a line of its own.
  func tail(from offset: Int) -> SyntaxLine { SyntaxLine(text, min(offset, upper), upper) }

  /// The nearest line below with more than blanks and a comment.
  var next: SyntaxLine? {
    var line = self
    while let end = text[line.upper...].firstIndex(of: Self.lineFeed), end + 1 < text.count {
      line = SyntaxLine(at: end + 1, in: text)
      let start = line.wordStart
      if start < line.upper, text[start] != UInt8(ascii: "#") { return line }
    }
    return nil
  }

  /// How far the first word is from the left, in bytes.
  var indent: Int { wordStart - lower }

  /// Whether the line is an item of a list.
  var isItem: Bool { contentStart > wordStart }

  /// Where a comment behind something starts with its blanks; the end of the line without one.
  func endOfValue(from offset: Int) -> Int {
    var index = offset
    while index + 1 < upper {
      if text[index] <= Self.space, text[index + 1] == UInt8(ascii: "#") {
        while index > offset, text[index - 1] <= Self.space { index -= 1 }
        return index
      }
      index += 1
    }
    return upper
  }

  /// Where a value starts: past the key's colon, else past the dashes.
  var valueStart: Int {
    keyColon(before: upper).map { skippingBlanks(from: $0 + 1) } ?? contentStart
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

  /// The bytes of a dash of any length that sticks to a word: no number below zero, and no line of signs.
  var tightDash: Range<Int>? {
    let start = contentStart
    let dashes: [[UInt8]] = ["-", "–", "—"].map { Array($0.utf8) }
    guard let dash = dashes.first(where: { text[start..<upper].starts(with: $0) }),
      start + dash.count < upper
    else { return nil }
    let next = text[start + dash.count]
    let isWord =
      next >= 0x80
      ? next != 0xE2
      : UnicodeScalar(next).properties.isAlphabetic || "{[\"'".utf8.contains(next)
    return isWord ? start..<start + dash.count : nil
  }

  /// Whether it may belong to the value of the line above: that ends with a comma, or it ends with a number.
  var mayContinue: Bool {
    guard let above = previous, above.indent == indent, !isItem, let end = text[..<upper].last,
      above.keyColon(before: above.upper).map({ $0 + 1 < above.upper }) == true
    else { return false }
    return ",;-".utf8.contains(text[above.upper - 1]) || end.isDigit
  }

  /// The key or the value, without the blanks and dashes before it and a comment behind it.
  var content: String {
    String(
      decoding: text[contentStart..<max(contentStart, endOfValue(from: contentStart))],
      as: UTF8.self
    )
  }

  /// The first tab among the blanks at the start.
  var indentingTab: Int? { (lower..<wordStart).first { text[$0] == Self.tab } }

  /// The first colon that ends a key: a blank or the end of the line follows.
  func keyColon(before end: Int) -> Int? {
    (contentStart..<max(contentStart, end)).first(where: endsKey)
  }

  /// Whether a colon with a blank or the end of the line behind it stands at an offset.
  func endsKey(at index: Int) -> Bool {
    text[index] == Self.colon && (index + 1 >= upper || text[index + 1] <= Self.space)
  }

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

  /// Where a key ends, behind its colon; where the content starts without one.
  var endOfKey: Int { keyColon(before: upper).map { $0 + 1 } ?? contentStart }

  /// The colon of a key that a value sticks to: no colon of a time and of an address.
  var tightColon: Int? {
    let end = max(contentStart, endOfValue(from: contentStart))
    return (contentStart..<end).first { index in
      guard text[index] == Self.colon, index > contentStart, index + 1 < end else { return false }
      if text[index + 1] == UInt8(ascii: "/") { return false }
      return !(text[index - 1].isDigit && text[index + 1].isDigit)
    }
  }

  /// Whether the line is made of one sign that parts a text: «-----».
  var isRuler: Bool {
    let start = wordStart
    guard upper - start >= 3, let sign = text[start..<upper].first else { return false }
    // A fence of Markdown, perhaps with the language behind it.
    if text[start..<upper].starts(with: "```".utf8) { return true }
    // Three hyphens part documents.
    if sign == UInt8(ascii: "-"), upper - start == 3 { return false }
    return "-=*_~+".utf8.contains(sign) && text[start..<upper].allSatisfy { $0 == sign }
  }

  /// Whether the line is a key whose value stands below.
  var endsWithColon: Bool {
    let end = endOfValue(from: contentStart)
    return end > contentStart && text[end - 1] == Self.colon
  }

  var hasTabs: Bool { indentingTab != nil }

  /// The line and those below that are as far from the left or further; of a key with deeper lines only up to
  /// the next item at its column.
  var block: [SyntaxLine] {
    let isAmongItems = !isItem && next.map { $0.indent > indent } == true
    return lines { $0.indent > indent || $0.indent == indent && !(isAmongItems && $0.isItem) }
  }

  /// The line and those below that belong to the same item: up to the next dash at its column.
  var item: [SyntaxLine] { lines { $0.indent > indent || ($0.indent == indent && !$0.isItem) } }

  /// The lines at its column around it, up to one that is farther left.
  var list: [SyntaxLine] {
    var first = self
    while let above = first.previous, above.indent >= indent { first = above }
    return first.lines { $0.indent >= indent }.filter { $0.indent == indent }
  }

  /// It and the items right below it at its column.
  var itemsBelow: [SyntaxLine] { lines { $0.indent == indent && $0.isItem } }

  /// Whether it is an item that stands farther left than the key above, whose list it begins.
  var isShiftedItem: Bool {
    guard isItem, let above = previous, above.endsWithColon else { return false }
    return indent < above.contentStart - above.lower
  }

  /// The first of such items here or right above.
  var shiftedItem: SyntaxLine? {
    guard var item = isItem ? self : previous, item.isItem else { return nil }
    while let above = item.previous, above.isItem, above.indent == item.indent,
      !above.endsWithColon
    {
      item = above
    }
    return item.isShiftedItem ? item : nil
  }

  private func lines(while belongs: (SyntaxLine) -> Bool) -> [SyntaxLine] {
    var lines = [self]
    while let below = lines.last?.next, belongs(below) { lines.append(below) }
    return lines
  }

  /// Where a value in brackets ends: before the comma, or before the brackets that close the line.
  func endInBrackets(from offset: Int, closing: Bool) -> Int? {
    let signs = Set((closing ? "]}" : ",").utf8)
    if !closing { return text[offset..<upper].firstIndex(where: signs.contains) }
    var end = endOfValue(from: offset)
    let all = end
    while end > offset, signs.contains(text[end - 1]) { end -= 1 }
    return end < all ? end : nil
  }

  /// Past the last byte before an offset that is no blank.
  func backOverBlanks(from offset: Int) -> Int {
    var offset = min(offset, upper)
    while offset > lower, text[offset - 1] <= Self.space { offset -= 1 }
    return offset
  }
}
