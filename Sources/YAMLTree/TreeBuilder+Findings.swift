import Diagnostics
import SourceText

/// What a file may not hold, and what it says otherwise than it was meant.
extension TreeBuilder {
  /// Tells a sign in a value or at its ends that turns the direction of writing.
  mutating func tellTurning(in range: SourceRange) {
    guard !turning.isEmpty else { return }
    var lower = Int(range.lower)
    var early: [Int] = []
    while let first = turning.last, first < lower {
      early.append(first)
      turning.removeLast()
    }
    while let last = early.last, last + (text[last] == 0xD8 ? 2 : 3) == lower {
      lower = last
      turning.append(last)
      early.removeLast()
    }
    var mend: [TextEdit] = []
    var upper = Int(range.upper)
    while let offset = turning.last, offset <= upper {
      let edit = TextEdit(offset, offset + (text[offset] == 0xD8 ? 2 : 3), "")
      mend.append(edit)
      upper = max(upper, edit.upper)
      turning.removeLast()
    }
    guard let first = mend.first else { return }
    let mended = MendedLine(at: first.lower, in: text, with: mend).shown(true)
    report(.yamlTurningSign(at: self.range(first.lower, first.upper), mended: mended), mend: mend)
  }

  /// Tells what stands behind a value and is read as a comment, though it does not look like one.
  mutating func tellVanishing(behind range: SourceRange) {
    guard let vanishing = VanishingText(behind: range, in: text, isFlow: isInFlow) else { return }
    let place = self.range(vanishing.lower, vanishing.upper)
    let written = String(decoding: text[vanishing.lower..<vanishing.upper], as: UTF8.self)
    report(.yamlVanishing(vanishing, written, place), mend: [vanishing.mend])
  }

  /// Tells items of a list that are read as one text, since the first has no dash.
  mutating func tellGluedItems(_ lower: Int, _ upper: Int) {
    guard !isInFlow, outcome.longValues.last?.lowerBound == lower,
      let items = GluedItems(lower, upper, in: text)
    else { return }
    let shown = MendedLine(at: lower, in: text, with: items.mend).shown(false)
    let excerpt = String(decoding: text[lower..<items.firstEnd], as: UTF8.self)
    let mistake: SyntaxMistake = items.isFirstTight ? .noSpaceAfterDash : .noDash
    let words = mistake.words(for: excerpt, remedy: shown.isEmpty ? nil : shown)
    let place = range(lower, items.firstEnd)
    isWhole = false
    gluedItems = outcome.findings.count
    report(
      Diagnostic("yaml-syntax", words.message, at: place, help: words.help),
      mend: items.mend
    )
  }

  /// Tells an item of a list that begins without its dash, below the first, which has one.
  mutating func tellLostDash(at lower: Int, below first: Int) {
    let (start, end) = (lineStart(before: lower), lineEnd(behind: lower))
    let prefix = String(decoding: text[lineStart(before: first)..<first], as: UTF8.self)
    let isPlain = prefix.allSatisfy { " -".contains($0) } && prefix.utf8.count == lower - start
    let mend = isPlain ? [TextEdit(start, lower, prefix)] : []
    let shown = MendedLine(at: lower, in: text, with: mend).shown(false)
    report(
      .yamlLostDash(
        self.range(lower, end),
        written: String(decoding: text[lower..<end], as: UTF8.self),
        mended: isPlain && !shown.isEmpty ? shown : nil
      ),
      mend: mend
    )
  }

  private func lineStart(before offset: Int) -> Int {
    var start = offset
    while start > 0, text[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return start
  }

  /// Past the last sign of a line that is no blank.
  private func lineEnd(behind offset: Int) -> Int {
    var end = offset
    while end < text.count, text[end] != UInt8(ascii: "\n") { end += 1 }
    while end > offset, text[end - 1] <= UInt8(ascii: " ") { end -= 1 }
    return end
  }

  mutating func report(_ diagnostic: Diagnostic, mend: [TextEdit] = []) {
    outcome.findings.append(YAMLFinding(diagnostic, mend: mend))
  }

  /// Refuses an alias before anything is followed (YAML 1.2.2, 7.1), so that no file can grow when
  /// it is read.
  ///
  /// A text in its place keeps the events in step; the tree is dropped.
  mutating func acceptAlias(_ name: String, _ event: YAMLEvent) {
    // `<<: *name` is one mistake, and the merge key is already reported.
    if frames.last?.isMerging != true {
      let value = quotedValue(at: Int(event.range.lower))
      report(.yamlAlias(name, event.range, quoted: value?.replacement), mend: value.list)
    }
    isWhole = false
    contentEnd = Int(event.range.upper)
    add(YAMLNode(.scalar("", .plain), at: event.range))
  }

  /// Refuses anchor and tag of a node; the node itself is read on.
  mutating func refuseProperties(of event: YAMLEvent) {
    if let anchor = event.anchor {
      let mark = mark(event, "&")
      let value = quotedProperty(mark)
      report(.yamlAnchor(anchor, mark, quoted: value?.replacement), mend: value.list)
    }
    if event.tag != nil {
      let mark = mark(event, "!")
      let value = quotedProperty(mark)
      report(.yamlTag(mark, quoted: value?.replacement), mend: value.list)
    }
  }

  /// The text that a property was meant to begin, in quotes; nothing instead of a property alone.
  private func quotedProperty(_ mark: SourceRange) -> TextEdit? {
    let value = ValueExtent(at: Int(mark.lower), in: text, isFlow: isInFlow)
    if value.upper > Int(mark.upper) { return quotedValue(at: Int(mark.lower)) }
    return TextEdit(Int(mark.lower), Int(mark.upper), "")
  }

  private func quotedValue(at offset: Int) -> TextEdit? {
    ValueExtent(at: offset, in: text, isFlow: isInFlow).quoted
  }

  private var isInFlow: Bool { frames.last.map { !$0.isBlock } ?? false }

  /// The property itself: from its sign to the next blank.
  private func mark(_ event: YAMLEvent, _ sign: Unicode.Scalar) -> SourceRange {
    var lower = Int(event.range.lower)
    while lower < text.count, text[lower] != UInt8(ascii: sign) { lower += 1 }
    var upper = lower
    while upper < text.count, text[upper] > UInt8(ascii: " ") { upper += 1 }
    return range(lower, upper)
  }
}
