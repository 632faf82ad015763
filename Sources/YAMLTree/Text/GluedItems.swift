/// A value without a dash and items of a list below it, which YAML reads as one text.
///
/// Russian: «склеенные элементы списка».
struct GluedItems {
  /// Where the first of the lines ends.
  let firstEnd: Int

  /// A dash before each line that lacks one; the first goes under its key.
  let mend: [TextEdit]

  /// `nil` for a text none of whose further lines begins with a dash.
  init?(_ lower: Int, _ upper: Int, in text: UnsafeBufferPointer<UInt8>) {
    let feed = UInt8(ascii: "\n")
    let space = UInt8(ascii: " ")
    var starts: [Int] = []
    for index in lower..<upper where text[index] == feed {
      var start = index + 1
      while start < upper, text[start] <= space { start += 1 }
      starts.append(start)
    }
    let isItem = { (start: Int) in
      start + 1 < upper && text[start] == UInt8(ascii: "-") && text[start + 1] == space
    }
    guard let item = starts.first(where: isItem) else { return nil }
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
    let first = TextEdit(isOnKeyLine ? lineStart : lower, lower, dash)
    mend =
      [first]
      + starts.filter { !isItem($0) && $0 < upper && text[$0] > space }
      .map { TextEdit($0, $0, "- ") }
  }
}
