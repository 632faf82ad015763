extension SyntaxMends {
  static let tab = UInt8(ascii: "\t")

  /// Two spaces for each tab of the file's indents; then other indents for this line.
  var tabs: [[TextEdit]] {
    if !line.text[line.lower..<line.wordStart].contains(Self.tab) {
      return [[TextEdit(finding.lower, finding.upper, " ")]]
    }
    return [allTabs(of: "  "), allTabs(of: "    ")] + indents
  }

  private func allTabs(of spaces: String) -> [TextEdit] {
    var edits: [TextEdit] = []
    var isIndent = true
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "\n"): isIndent = true
      case UInt8(ascii: " "): break
      case Self.tab: if isIndent { edits.append(TextEdit(index, index + 1, spaces)) }
      case _: isIndent = false
      }
    }
    return edits
  }

  /// The line, with those below that hang on it, under the lines above.
  var indents: [[TextEdit]] {
    let own = line.indent
    if line.isShiftedItem, let above = line.previous {
      let column = above.contentStart - above.lower
      return [column + 2, column].map { moved(line.itemsBelow, by: $0 - own) } + otherIndents
    }
    return otherIndents
  }

  private var otherIndents: [[TextEdit]] {
    let own = line.indent
    return columnsAbove.filter { $0 != own || line.hasTabs }
      .sorted { (abs($0 - own), $1) < (abs($1 - own), $0) }
      .flatMap { [moved(line.block, by: $0 - own), moved([line], by: $0 - own)] }
  }

  /// The columns at which lines above begin, and one step further in.
  private var columnsAbove: [Int] {
    var columns: [Int] = []
    var above = line.previous
    while let upper = above, columns.count < 6 {
      for column in [upper.contentStart - upper.lower, upper.indent, upper.indent + 2]
      where !columns.contains(column) { columns.append(column) }
      if upper.indent == 0 { break }
      above = upper.previous
    }
    if let below = line.next?.indent, !columns.contains(below) { columns.append(below) }
    return columns
  }

  private func moved(_ lines: [SyntaxLine], by columns: Int) -> [TextEdit] {
    lines.map { line in
      let indent = String(repeating: " ", count: max(0, line.indent + columns))
      return TextEdit(line.lower, line.wordStart, indent)
    }
  }

  /// A dash before the word at an offset: in place of its indent, or with what hangs on it moved.
  func dash(at offset: Int) -> [[TextEdit]] {
    let first = SyntaxLine(at: offset, in: text)
    let below = first.item.dropFirst()
    let start = first.wordStart
    let inPlace = first.indent >= 2 ? [[TextEdit(start - 2, start, "- ")]] : []
    return [
      put("- ", at: start), put("- ", at: start) + moved(Array(below), by: 2),
    ] + inPlace
  }

  /// The first item of a list on a line of its own.
  var itemBelow: [[TextEdit]] {
    let own = line.contentStart - line.lower
    let below = line.next.map { $0.indent - (($0.isItem) ? 0 : 2) }
    return [below, own + 2, own].compactMap { $0 }.filter { $0 >= 0 }.map { column in
      let indent = "\n" + String(repeating: " ", count: column)
      return [TextEdit(line.endOfKey, finding.lower, indent)]
    }
  }
}
