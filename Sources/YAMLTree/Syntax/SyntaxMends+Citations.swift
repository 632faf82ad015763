import SourceText

extension SyntaxMends {
  /// The line without the signs that mails and chats put before what they quote, or all such lines.
  ///
  /// A blank behind the sign belongs to it, or to the indent; else the indent is that of a neighbour.
  var unquoted: [[TextEdit]] {
    guard finding.lower == line.wordStart, let own = Citation(line) else { return [] }
    var all = [own]
    while let citation = all.last?.line.next.flatMap(Citation.init) { all.append(citation) }
    let together = [1, 0].map { taken in all.map { $0.edit(to: max(0, $0.blanks - taken)) } }
    let neighbours = [line.previous, line.next].compactMap(\.self)
      .flatMap { [$0.indent, $0.contentStart - $0.lower] }
    let indents = [max(0, own.blanks - 1), own.blanks, own.start - line.lower, line.indent]
    var seen: Set<Int> = []
    let alone = (indents + neighbours).filter { seen.insert($0).inserted }
      .map { [own.edit(to: $0)] }
    return all.count > 1 ? together + alone : alone
  }
}

/// A line that begins with signs of a quotation: `> кабинет: 12`, `>> кабинет: 12`.
private struct Citation {
  let line: SyntaxLine
  /// Where its text starts.
  let start: Int
  /// How many blanks are behind the signs.
  let blanks: Int

  /// `nil` for any other line.
  init?(_ line: SyntaxLine) {
    let sign = UInt8(ascii: ">")
    var (start, blanks) = (line.wordStart, 0)
    guard start < line.upper, line.text[start] == sign else { return nil }
    while start < line.upper, line.text[start] == sign {
      let end = start + 1
      start = line.skippingBlanks(from: end)
      blanks = start - end
    }
    (self.line, self.start, self.blanks) = (line, start, blanks)
  }

  /// The text at a column; nothing of a line without text.
  func edit(to column: Int) -> TextEdit {
    let indent = start < line.upper ? String(repeating: " ", count: column) : ""
    return TextEdit(line.lower, start, indent)
  }
}
