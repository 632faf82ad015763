import SourceText

/// The edits that may mend a mistake, the most probable first.
struct SyntaxMends {
  private let finding: SyntaxFinding
  private let problem: SyntaxProblem
  private let text: [UInt8]
  private let line: SyntaxLine

  init(of finding: SyntaxFinding, _ problem: SyntaxProblem, in text: [UInt8]) {
    self.finding = finding
    self.problem = problem
    self.text = text
    line = SyntaxLine(at: finding.lower, in: text)
  }

  var candidates: [[TextEdit]] {
    switch finding.mistake {
    case .tabInIndent: tabs
    case .colonInValue: [quoted(from: finding.lower)] + secondKeys
    case .twoKeys: secondKeys
    case .continuation: joinedLines
    case .tableRow: cells
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
      cells + plainValue + [quoted(from: finding.lower), quoted(from: finding.lower, isFlow: true)]
        + (finding.lower == line.lower ? [[TextEdit(line.lower, line.upper, "")]] : [])
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

  private func put(_ sign: String, at offset: Int) -> [TextEdit] {
    [TextEdit(offset, offset, sign)]
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
  private func quoted(from offset: Int, isFlow: Bool = false) -> [TextEdit] {
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

  /// A second key on a line of its own, wherever its name may begin.
  private var secondKeys: [[TextEdit]] {
    guard let key = line.keyColon(before: line.upper),
      let colon = (key + 1..<line.upper).first(where: line.endsKey)
    else { return [] }
    let indent = "\n" + String(repeating: " ", count: line.contentStart - line.lower)
    let blanks = (key + 2..<colon).filter { text[$0] == UInt8(ascii: " ") }
    return blanks.reversed().prefix(Self.mostWordsOfKey).map { blank in
      let value = text[..<blank].last == UInt8(ascii: ",") ? blank - 1 : blank
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
    let isNumber = last.first.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
    let end = isNumber && words.count > 1 ? words[words.count - 2].endIndex : first.endIndex
    let ends = [end] + keys.map(\.endIndex).filter { $0 != end }
    return tabbed + signs + points + ends.map { put(":", at: $0) }
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

// MARK: Indents and dashes

extension SyntaxMends {
  private static let tab = UInt8(ascii: "\t")

  /// Two spaces for each tab of the file's indents; then other indents for this line.
  private var tabs: [[TextEdit]] {
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
  private var indents: [[TextEdit]] {
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
    return columns
  }

  private func moved(_ lines: [SyntaxLine], by columns: Int) -> [TextEdit] {
    lines.map { line in
      let indent = String(repeating: " ", count: max(0, line.indent + columns))
      return TextEdit(line.lower, line.wordStart, indent)
    }
  }

  /// A dash before the word at an offset: in place of its indent, or with what hangs on it moved.
  private func dash(at offset: Int) -> [[TextEdit]] {
    let first = SyntaxLine(at: offset, in: text)
    let below = first.item.dropFirst()
    let start = first.wordStart
    let inPlace = first.indent >= 2 ? [[TextEdit(start - 2, start, "- ")]] : []
    return [
      put("- ", at: start), put("- ", at: start) + moved(Array(below), by: 2),
    ] + inPlace
  }

  /// The first item of a list on a line of its own.
  private var itemBelow: [[TextEdit]] {
    let own = line.contentStart - line.lower
    let below = line.next.map { $0.indent - (($0.isItem) ? 0 : 2) }
    return [below, own + 2, own].compactMap { $0 }.filter { $0 >= 0 }.map { column in
      let indent = "\n" + String(repeating: " ", count: column)
      return [TextEdit(line.endOfKey, finding.lower, indent)]
    }
  }
}

// MARK: Quotes, brackets and signs

extension SyntaxMends {
  private var closedQuote: [[TextEdit]] {
    let sign = String(decoding: [text[finding.lower]], as: UTF8.self)
    let ends = [
      line.endOfValue(from: finding.lower), line.endInBrackets(from: finding.lower, closing: true),
      line.endInBrackets(from: finding.lower, closing: false),
    ]
    return typographicEnd(sign) + ends.compactMap { $0 }.map { put(sign, at: $0) }
      + [[TextEdit(finding.lower, finding.lower + 1, "")]]
  }

  /// The straight quote in place of another one that ends the line.
  private func typographicEnd(_ sign: String) -> [[TextEdit]] {
    let end = line.endOfValue(from: finding.lower)
    let value = String(decoding: text[finding.lower..<end], as: UTF8.self)
    guard let last = value.unicodeScalars.last, "”“’‘»".unicodeScalars.contains(last) else {
      return []
    }
    return [[TextEdit(end - UTF8.width(last), end, sign)]]
  }

  /// The straight quotes of the value as guillemets, which mean nothing to YAML.
  private var guillemets: [TextEdit] {
    let quote = text[line.valueStart]
    let places = (line.valueStart..<line.upper).filter { text[$0] == quote }
    guard places.count % 2 == 0 else { return [] }
    return places.enumerated().map { TextEdit($1, $1 + 1, $0 % 2 == 0 ? "«" : "»") }
  }

  private var brackets: [[TextEdit]] {
    let start = finding.lower
    let isList = text[start] == UInt8(ascii: "[")
    let closing = isList ? "]" : "}"
    let other = UInt8(ascii: isList ? "}" : "]")
    let end = line.endOfValue(from: start)
    var edits = [hashes]
    if end > start, text[end - 1] == other { edits.append([TextEdit(end - 1, end, closing)]) }
    edits.append(commasForSemicolons(upTo: end))
    edits.append(put(closing, at: end))
    edits += comma.map { [put(",", at: $0)] } ?? []
    return edits.filter { !$0.isEmpty } + [quoted(from: start), quoted(from: line.valueStart)]
  }

  /// Commas in place of the semicolons between keys and values.
  private func commasForSemicolons(upTo end: Int) -> [TextEdit] {
    (finding.lower..<end).filter { text[$0] == UInt8(ascii: ";") }.map { TextEdit($0, $0 + 1, ",") }
  }

  /// Where a comma is missing: behind the value before the key, or before the text, that libyaml stopped at.
  private var comma: Int? {
    let stop = problem.offset
    guard stop > finding.lower, stop < line.upper else { return nil }
    guard text[stop] == UInt8(ascii: ":") else { return line.backOverBlanks(from: stop) }
    let blanks = (finding.lower..<stop).filter { text[$0] == UInt8(ascii: " ") }
    let value = text[..<stop].lastIndex(of: UInt8(ascii: ":")).map {
      line.skippingBlanks(from: $0 + 1)
    }
    let isNumber = value.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[$0]) } ?? false
    let gap = isNumber ? blanks.first { $0 > value ?? 0 } : blanks.last
    return gap.map(line.backOverBlanks)
  }

  /// The values in brackets whose number signs hide the rest of the line, in quotes.
  private var hashes: [TextEdit] {
    let openers = Set(",[{".utf8)
    let closers = Set(",]}".utf8)
    var edits: [TextEdit] = []
    var index = finding.lower + 1
    while index < line.upper {
      guard text[index] == UInt8(ascii: "#") else {
        index += 1
        continue
      }
      var start = index
      while start > finding.lower + 1, !openers.contains(text[start - 1]) { start -= 1 }
      if let colon = line.tail(from: start).keyColon(before: index) { start = colon + 1 }
      start = line.skippingBlanks(from: start)
      while index < line.upper, !closers.contains(text[index]) { index += 1 }
      let value = String(decoding: text[start..<index], as: UTF8.self)
      edits.append(TextEdit(start, index, value.inYAMLQuotes))
    }
    return edits
  }

  private var backslash: [[TextEdit]] {
    let doubled = put("\\", at: finding.lower)
    guard let start = problem.contextOffset, start < finding.lower else { return [doubled] }
    let end = text[finding.lower...].firstIndex { $0 == UInt8(ascii: "\"") || $0 == 0x0A }
    guard let end, text[end] == UInt8(ascii: "\"") else { return [doubled] }
    let value = String(decoding: text[(start + 1)..<end], as: UTF8.self)
    let single = "'" + value.replacing("'", with: "''") + "'"
    return [[TextEdit(start, end + 1, single)], doubled]
  }

  private var controlCharacters: [TextEdit] {
    text.indices.filter {
      text[$0] < 0x20 && !Set("\t\n\r".utf8).contains(text[$0]) || text[$0] == 0x7F
    }
    .map { TextEdit($0, $0 + 1, "") }
  }
}
