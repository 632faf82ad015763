import SourceText

/// The edits that may mend a mistake, the most probable first.
struct SyntaxMends {
  let finding: SyntaxFinding
  let problem: SyntaxProblem
  let text: [UInt8]
  let line: SyntaxLine

  init(of finding: SyntaxFinding, _ problem: SyntaxProblem, in text: [UInt8]) {
    self.finding = finding
    self.problem = problem
    self.text = text
    line = SyntaxLine(at: finding.lower, in: text)
  }

  var candidates: [[TextEdit]] {
    switch finding.mistake {
    case .tabInIndent: tabs
    case .colonInValue: [quoted(from: finding.lower)] + wholeItem + secondKeys
    case .colonInItem: wholeItem
    case .twoKeys: secondKeys
    case .continuation: joinedLines
    case .tableRow, .table: cells
    case .quoteSign: unquoted
    case .strayText: [put("# ", at: line.wordStart)]
    case .noSpaceAfterColon: line.tightColon.map { [put(" ", at: $0 + 1)] } ?? []
    case .noSpaceAfterDash: spaceAfterDash
    case .noColon: colon
    case .extraDash: [withoutDashes]
    case .noDash: dash(at: finding.lower)
    case .ruler: [[TextEdit(line.lower, line.upper, "")]]
    case .unclosedQuote: closedQuote
    case .textAfterQuote: [guillemets, quoted(from: line.valueStart)]
    case .reservedStart, .spareSign, .textAfterBlockSign:
      unquoted + signs
    case .itemOnKeyLine: itemBelow
    case .loneDash: [[TextEdit(line.endOfKey, line.upper, "")]]
    case .unclosedBracket: brackets
    case .strayBracket:
      [[TextEdit(finding.lower, finding.lower + 1, "")], quoted(from: line.valueStart)]
    case .wrongIndent: indents
    case .notAnItem: dash(at: line.contentStart) + indents
    case .backslash: backslash
    case .controlCharacter: [controlCharacters]
    }
  }

  func put(_ sign: String, at offset: Int) -> [TextEdit] {
    [TextEdit(offset, offset, sign)]
  }

  /// What may be meant by a sign at the beginning of a value or a line.
  private var signs: [[TextEdit]] {
    table + cells + plainValue + [
      quoted(from: finding.lower), quoted(from: finding.lower, isFlow: true),
    ]
      + (finding.lower == line.lower ? [[TextEdit(line.lower, line.upper, "")]] : [])
  }

  /// The sign that makes a table the text of the key above it.
  private var table: [[TextEdit]] {
    let bar = UInt8(ascii: "|")
    guard finding.lower == line.contentStart, text[finding.lower] == bar, let key = line.previous,
      key.indent < line.indent, text[key.upper - 1] == UInt8(ascii: ":"), let row = line.next,
      row.indent == line.indent, text[row.wordStart] == bar
    else { return [] }
    return [put(" |", at: key.upper)]
  }

  /// Rows of a table, as word processors copy them, as keys and values or as texts.
  private var cells: [[TextEdit]] {
    guard let own = row(of: line, from: finding.lower, joinedBy: " ") else { return [] }
    if finding.lower > line.contentStart { return [[own]] }
    return [": ", " "].map { joint in
      line.list.compactMap { row(of: $0, from: $0.contentStart, joinedBy: joint) }
    }
  }

  /// The cells of a row in place of it; `nil` for a line that is none.
  private func row(of line: SyntaxLine, from lower: Int, joinedBy joint: String) -> TextEdit? {
    let bytes = text[lower..<max(lower, line.upper)]
    guard bytes.count > 2, bytes.first == UInt8(ascii: "|"), bytes.last == UInt8(ascii: "|") else {
      return nil
    }
    let parts = bytes.split(separator: UInt8(ascii: "|")).map {
      String(decoding: $0, as: UTF8.self).split(separator: " ").joined(separator: " ")
    }
    return TextEdit(lower, line.upper, parts.joined(separator: joint))
  }

  /// The line without the stars of Markdown, `**программа:** Пример`; the number before its percent sign.
  private var plainValue: [[TextEdit]] {
    let lower = finding.lower
    switch text[lower] {
    case UInt8(ascii: "*") where lower == line.contentStart:
      return [
        (lower..<line.upper).filter { text[$0] == UInt8(ascii: "*") }.map {
          TextEdit($0, $0 + 1, "")
        }
      ]
    case UInt8(ascii: "%"):
      let start = line.skippingBlanks(from: lower + 1)
      let value = ValueExtent(at: start, in: text)
      return [[TextEdit(lower, start, ""), TextEdit(value.upper, value.upper, " %")]]
    case _: return []
    }
  }

  /// The line behind the one above, perhaps behind a comma.
  private var joinedLines: [[TextEdit]] {
    guard let above = line.previous else { return [] }
    let isListed = ",;".utf8.contains(text[above.upper - 1])
    return (isListed ? [" "] : [", ", " "]).map { [TextEdit(above.upper, line.contentStart, $0)] }
  }

  /// The value in quotes.
  func quoted(from offset: Int, isFlow: Bool = false) -> [TextEdit] {
    ValueExtent(at: offset, in: text, isFlow: isFlow).quoted.list
  }

  /// A space behind the dash; or the dash one step to the left, where the next lines stand so; or a space behind
  /// each dash of the list.
  private var spaceAfterDash: [[TextEdit]] {
    let dash = line.tightDash ?? line.contentStart..<line.contentStart + 1
    let lower = dash.lowerBound
    let isIndented = lower > line.lower && text[lower - 1] == UInt8(ascii: " ")
    let all = line.list.compactMap(\.tightDash).map { TextEdit($0.lowerBound, $0.upperBound, "- ") }
    return [[TextEdit(lower, dash.upperBound, "- ")]]
      + (isIndented ? [[TextEdit(lower - 1, dash.upperBound, "- ")]] : [])
      + (all.count > 1 ? [all] : [])
  }

  /// The whole item in quotes, where a comma or a semicolon stands before the second of its colons.
  private var wholeItem: [[TextEdit]] {
    guard line.isItem, let key = line.keyColon(before: line.upper),
      let colon = (key + 1..<line.upper).first(where: line.endsKey),
      text[key..<colon].contains(where: Self.isJoint)
    else { return [] }
    return [quoted(from: line.contentStart)]
  }

  private static func isJoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
  }

  /// A second key on a line of its own, wherever its name may begin.
  private var secondKeys: [[TextEdit]] {
    guard let key = line.keyColon(before: line.upper),
      let colon = (key + 1..<line.upper).first(where: line.endsKey)
    else { return [] }
    let indent = "\n" + String(repeating: " ", count: line.contentStart - line.lower)
    let blanks = (key + 2..<colon).filter { text[$0] == UInt8(ascii: " ") }
    return blanks.reversed().prefix(Self.mostWordsOfKey).map { blank in
      let value = text[..<blank].last.map(Self.isJoint) == true ? blank - 1 : blank
      return [TextEdit(value, blank + 1, indent)]
    }
  }

  /// «администратор платформы», «доля дистанционных часов».
  private static let mostWordsOfKey = 4

  /// A colon in place of another sign between key and value, before a number, or behind one of the first words.
  private var colon: [[TextEdit]] {
    let words = text[finding.lower..<line.upper].split { $0 <= UInt8(ascii: " ") }
    guard let first = words.first, let last = words.last else { return [] }
    let keys = words.prefix(Self.mostWordsOfKey)
    let signs = zip(keys, words.dropFirst()).filter { Self.isSign($1) }
      .map { [TextEdit($0.endIndex, $1.endIndex, ":")] }
    let points = keys.map(\.endIndex).filter { Set(";,.".utf8).contains(text[$0 - 1]) }
      .map { [TextEdit($0 - 1, $0, ":")] }
    let isNumber = last.first?.isDigit ?? false
    let end = isNumber && words.count > 1 ? words[words.count - 2].endIndex : first.endIndex
    // «с 12.01.2027 вт, чт 16:00–17:40»
    let dates = keys.indices.filter { index in
      keys[index].endIndex < line.upper
        && (Self.isDate(keys[index])
          || index > keys.startIndex && Self.isMonth(keys[index], after: keys[index - 1]))
    }.map { keys[$0].endIndex }
    let ends = [end] + keys.map(\.endIndex).filter { $0 != end }
    let others = ends.filter { !dates.contains($0) }
    return tabbed + dates.map { put(":", at: $0) } + signs + points
      + others.map { put(":", at: $0) }
  }

  /// Whether a word is the month of a day in words: «1 февраля».
  private static func isMonth(_ word: ArraySlice<UInt8>, after day: ArraySlice<UInt8>) -> Bool {
    day.count < 3 && day.allSatisfy(\.isDigit) && months.contains { word.elementsEqual($0.utf8) }
  }

  private static let months = [
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября",
    "ноября", "декабря",
  ]

  /// Whether a word is a day in figures: `12.01.2027`.
  private static func isDate(_ word: ArraySlice<UInt8>) -> Bool {
    word.split(separator: UInt8(ascii: ".")).count > 1 && word.contains(UInt8(ascii: "."))
      && word.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") }
  }

  /// A colon in place of the tab of each line that a spreadsheet's row became.
  private var tabbed: [[TextEdit]] {
    let tabs = line.list.compactMap { line -> TextEdit? in
      guard line.keyColon(before: line.upper) == nil,
        let tab = (line.contentStart..<line.upper).first(where: { text[$0] == Self.tab })
      else { return nil }
      return TextEdit(tab, line.skippingBlanks(from: tab), ": ")
    }
    return tabs.isEmpty ? [] : [tabs]
  }

  /// Whether a word is a sign that people put between a key and its value.
  private static func isSign(_ word: ArraySlice<UInt8>) -> Bool {
    ["=", "-", "–", "—", ";", ":="].contains { word.elementsEqual($0.utf8) }
  }

  /// The keys of an item without dashes of their own.
  private var withoutDashes: [TextEdit] {
    line.block.filter { $0.indent == line.indent && $0.isItem }.map { line in
      TextEdit(line.wordStart, line.contentStart, "")
    }
  }
}
