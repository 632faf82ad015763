/// Finds the mistake behind a problem of libyaml by looking at the lines around it.
///
/// libyaml often stops a line after the mistake and names a consequence; the author needs the cause.
struct SyntaxDetective {
  /// What libyaml says of it.
  let problem: SyntaxProblem
  /// The bytes of the file, in UTF-8 as far as they are read.
  let text: [UInt8]
  /// The line in which libyaml stopped.
  let line: SyntaxLine

  /// Looks at the problem's own line; others are taken apart where they are asked for.
  init(_ problem: SyntaxProblem, in text: [UInt8]) {
    self.problem = problem
    self.text = text
    line = SyntaxLine(at: problem.offset, in: text)
  }

  /// The mistakes that may be behind it, the most probable first; none when only the general words for the
  /// problem are left.
  func findings() -> [SyntaxFinding] {
    guard let first = finding() else { return [] }
    let line = SyntaxLine(at: first.lower, in: text)
    let shifted = (line.shiftedItem ?? self.line.shiftedItem).map { whole($0, .wrongIndent) }
    guard first.mistake == .noColon else {
      return [first] + causes(of: first, line) + [shifted].compactMap(\.self)
    }
    let isAbove = line.lower < self.line.lower
    let isBelowItem = line.previous.map { $0.isItem || $0.endsWithColon } ?? false
    return [first] + [shifted].compactMap(\.self)
      + (isBelowItem && !line.isItem ? [whole(line, .notAnItem)] : [])
      + (isAbove ? [whole(self.line, .wrongIndent)] : [])
      + (line.mayContinue ? [whole(line, .continuation)] : []) + [whole(line, .strayText)]
  }

  /// What the line or the one above it may have done that only looks like a wrong indent.
  private func causes(of finding: SyntaxFinding, _ line: SyntaxLine) -> [SyntaxFinding] {
    guard finding.mistake == .wrongIndent || finding.mistake == .notAnItem else { return [] }
    let above = line.previous
    let tight = above.flatMap { $0.tightColon == nil ? nil : whole($0, .noSpaceAfterColon) }
    let dashed =
      line.isItem
      ? SyntaxFinding(mistake: .extraDash, lower: line.wordStart, upper: line.upper) : nil
    let shifted = above.flatMap { $0.indent > line.indent ? whole($0, .wrongIndent) : nil }
    return [tight, dashed, shifted].compactMap(\.self)
  }

  /// The most probable mistake.
  private func finding() -> SyntaxFinding? {
    if line.isRuler { return whole(line, .ruler) }
    if problem.text == "control characters are not allowed" { return controlCharacter() }
    if problem.text.contains("tab character") || problem.offset < line.wordStart {
      return indentingTab()
    }
    switch problem.context {
    case "while scanning a quoted scalar", "while parsing a quoted scalar": return quote()
    case "while scanning an alias", "while scanning an anchor", "while scanning a tag",
      "while parsing a tag", "while scanning a directive", "while scanning a block scalar",
      "while scanning for the next token":
      return sign(at: problem.contextOffset ?? problem.offset) ?? tab(at: problem.offset)
    case "while parsing a flow sequence", "while parsing a flow mapping": return bracket()
    default:
      return line.lower == problem.offset && text[line.lower...].first == UInt8(ascii: "%")
        ? sign(at: problem.offset) : structure()
    }
  }

  /// A mistake of keys, values, items or indents.
  ///
  /// libyaml's own words tell which: they are those of version 0.2.5, and unknown ones tell
  /// nothing.
  private func structure() -> SyntaxFinding? {
    if let tab = indentingTab() { return tab }
    if let mistake = quoteAbove() ?? ruler() ?? tightDash() ?? extraDash() ?? missingDash() {
      return mistake
    }
    switch problem.text {
    case "mapping values are not allowed in this context":
      return mappingValue()
    case "could not find expected ':'":
      return keyWithoutColon(in: problem.contextOffset)
    case "block sequence entries are not allowed in this context":
      return dash()
    case "mapping keys are not allowed in this context":
      return sign(at: problem.offset)
    case "did not find expected node content":
      return sign(at: problem.offset) ?? openBracket()
    case "did not find expected <document start>":
      return line.upper > line.lower ? whole(line, .wrongIndent) : nil
    case "did not find expected key":
      return wrongPlace(.wrongIndent)
    case "did not find expected '-' indicator":
      return wrongPlace(.notAnItem)
    default:
      return nil
    }
  }
}

// MARK: Keys, values and indents

extension SyntaxDetective {
  /// A tab among the blanks at the start of the problem's line.
  private func indentingTab() -> SyntaxFinding? {
    line.indentingTab.flatMap(tab)
  }

  /// The tab at a byte offset, if there is one.
  private func tab(at offset: Int) -> SyntaxFinding? {
    guard offset < text.count, text[offset] == UInt8(ascii: "\t") else { return nil }
    return SyntaxFinding(mistake: .tabInIndent, lower: offset, upper: offset + 1)
  }

  /// A colon that libyaml did not expect: in a value, behind a wrong indent, or under a key that
  /// lacks its own.
  private func mappingValue() -> SyntaxFinding? {
    if let colon = line.keyColon(before: problem.offset) {
      let lower = line.skippingBlanks(from: colon + 1)
      return SyntaxFinding(mistake: .colonInValue, lower: lower, upper: line.upper)
    }
    guard let above = line.previous else { return nil }
    if above.startsWithTightDash { return whole(above, .noSpaceAfterDash) }
    if above.keyColon(before: above.upper) != nil {
      return whole(line, .wrongIndent, beginning: above.contentStart)
    }
    return keyWithoutColon(in: above.lower)
  }

  /// A line that was to be a key: it has no colon, or one with no blank behind it.
  private func keyWithoutColon(in offset: Int?) -> SyntaxFinding? {
    guard let offset else { return nil }
    let line = SyntaxLine(at: offset, in: text)
    if line.tightColon != nil { return whole(line, .noSpaceAfterColon) }
    if let above = line.previous, above.isItem, above.indent == line.indent, !line.isItem {
      return whole(line, .notAnItem)
    }
    return whole(line, .noColon)
  }

  /// A line of signs just here or right above.
  private func ruler() -> SyntaxFinding? {
    for line in [problem.contextOffset.map { SyntaxLine(at: $0, in: text) }, line, line.previous] {
      if let line, line.isRuler { return whole(line, .ruler) }
    }
    return nil
  }

  /// A dash that sticks to its word, just here or right above.
  private func tightDash() -> SyntaxFinding? {
    let lines = [line, problem.contextOffset.map { SyntaxLine(at: $0, in: text) }, line.previous]
    let first = lines.lazy.compactMap(\.self).first { $0.tightDash != nil }
    return first.map { whole($0, .noSpaceAfterDash) }
  }

  /// A dash before a key that belongs to the item above.
  private func extraDash() -> SyntaxFinding? {
    guard line.isItem, let above = line.previous, above.isItem, above.indent < line.indent,
      above.contentStart - above.lower == line.indent, !above.endsWithColon
    else { return nil }
    return SyntaxFinding(mistake: .extraDash, lower: line.wordStart, upper: line.upper)
  }

  /// The first item of a list that lacks its dash, while the next ones have theirs.
  private func missingDash() -> SyntaxFinding? {
    guard let above = line.previous else { return nil }
    if line.isItem, !above.isItem || above.indent != line.indent {
      return firstItem(before: line, dash: line.indent)
    }
    guard line.indent > above.indent, !above.isItem else { return nil }
    var below = line.next
    var deeper = 1
    while let next = below, next.indent > above.indent {
      below = next.next
      deeper += 1
    }
    if let below, below.indent == above.indent {
      return below.isItem ? firstItem(before: below, dash: below.indent) : nil
    }
    // Nothing else stands at the column of the first line: the others hang on it.
    guard deeper > 1, let key = above.previous, key.endsWithColon, key.indent < above.indent
    else { return nil }
    return whole(above, .noDash)
  }

  /// The first line below the key whose list has its dashes at a column, if it is no item itself.
  private func firstItem(before item: SyntaxLine, dash: Int) -> SyntaxFinding? {
    var first = item
    while let above = first.previous, above.indent >= dash,
      !(above.indent == dash && above.endsWithColon && !first.isItem && first.indent > dash)
    {
      if above.isItem, above.indent == dash { return nil }
      first = above
    }
    guard first.lower < item.lower, !first.isItem, let key = first.previous, key.endsWithColon
    else { return nil }
    return whole(first, .noDash)
  }

  /// A quote that an earlier line opened and that took the quote of another value for its end.
  private func quoteAbove() -> SyntaxFinding? {
    guard let start = problem.openQuote, start < line.lower else { return nil }
    return SyntaxFinding(mistake: .unclosedQuote, lower: start, upper: start + 1)
  }

  /// What stands where a key or an item was to be, up to the line's end.
  ///
  /// Behind a quote or a bracket it is text too much; else `mistake` itself, with where the
  /// collection began.
  private func wrongPlace(_ mistake: SyntaxMistake) -> SyntaxFinding? {
    let offset = problem.offset
    guard offset < line.upper else { return nil }
    var finding = SyntaxFinding(mistake: mistake, lower: offset, upper: line.upper)
    switch line.lastByte(before: offset) {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): finding.mistake = .textAfterQuote
    case UInt8(ascii: "]"), UInt8(ascii: "}"): finding.mistake = .strayBracket
    default: finding.beginning = problem.contextOffset
    }
    return finding
  }

  /// A dash on a key's line: a mark for «nothing» where the line ends with it, else a list begun
  /// there.
  private func dash() -> SyntaxFinding? {
    let offset = problem.offset
    let mistake: SyntaxMistake = offset + 1 >= line.upper ? .loneDash : .itemOnKeyLine
    return SyntaxFinding(mistake: mistake, lower: offset, upper: line.upper)
  }

  /// A mistake of the line without its indent and the dashes before it.
  private func whole(
    _ line: SyntaxLine,
    _ mistake: SyntaxMistake,
    beginning: Int? = nil
  ) -> SyntaxFinding {
    let lower = line.contentStart
    return SyntaxFinding(
      mistake: mistake,
      lower: lower,
      upper: max(lower, line.upper),
      beginning: beginning
    )
  }
}
