import SourceText

/// Assembles the tree from events with a stack of its own, so that depth costs no call stack.
struct TreeBuilder {
  /// Whether more events are wanted.
  enum Step { case goOn, stop }

  /// The file that every range names.
  let file: SourceFileID
  /// The file in UTF-8, with its byte-order mark if it has one; lives as long as the parse.
  let text: UnsafeBufferPointer<UInt8>
  /// The collections that are open, the outermost first.
  var frames: [OpenCollection] = []
  /// The finished value of the whole file; `nil` before its end.
  private var root: YAMLNode?
  /// How many documents have begun: a second one is refused.
  private var documents = 0

  /// False once something was met that has no place in a tree.
  var isWhole = true
  /// What was found so far, in the order of events.
  var outcome = YAMLOutcome()

  /// The index of the last finding about items that are read as one text.
  var gluedItems: Int?

  /// The offsets of signs that turn the direction of writing and were not met yet, last first.
  var turning: [Int]

  /// Past the last character that belongs to a value; blanks and comments do not.
  var contentEnd = 0

  /// - Parameters:
  ///   - text: The bytes of the file, as they stand there.
  ///   - file: Its identity.
  ///   - turning: The offsets of signs that turn the direction of writing, in order.
  init(_ text: UnsafeBufferPointer<UInt8>, file: SourceFileID, turning: [Int]) {
    self.text = text
    self.file = file
    self.turning = turning.reversed()
  }

  /// Takes the next event into the tree.
  mutating func accept(_ event: YAMLEvent) -> Step {
    refuseProperties(of: event)
    switch event.kind {
    case .streamStart, .documentEnd: return .goOn
    case .streamEnd: return .stop
    case .documentStart: return startDocument(event)
    case .alias(let name): acceptAlias(name, event)
    case .scalar(let value, let style): acceptScalar(value, style, event)
    case .sequenceStart(let isBlock): return open(.sequence, event, isBlock: isBlock)
    case .mappingStart(let isBlock): return open(.mapping, event, isBlock: isBlock)
    case .sequenceEnd, .mappingEnd: close(event)
    }
    return .goOn
  }

  /// Gives up on the tree because of a problem that hides the rest of the file.
  mutating func stop(at problem: SyntaxProblem) {
    var problem = problem
    // One mistake: libyaml stopped within the same list.
    if let gluedItems, gluedItems == outcome.findings.count - 1 { outcome.findings.removeLast() }
    problem.openQuote = outcome.longValues.last.flatMap { value in
      let isQuote = text[value.lowerBound] == UInt8(ascii: "\"") || text[value.lowerBound] == 0x27
      return isQuote && value.upperBound == contentEnd ? value.lowerBound : nil
    }
    outcome.problem = problem
    isWhole = false
  }

  /// The tree, if it is whole, and what was refused.
  consuming func finish() -> YAMLOutcome {
    guard isWhole else { return outcome }
    if let root, !root.isAbsent {
      outcome.root = root
    } else {
      outcome.findings.append(YAMLFinding(.yamlEmpty(file)))
    }
    return outcome
  }
}

extension TreeBuilder {
  /// Lets the first document in and stops at the second (YAML 1.2.2, chapter 9).
  private mutating func startDocument(_ event: YAMLEvent) -> Step {
    documents += 1
    guard documents > 1 else { return .goOn }
    guard let root, !root.isAbsent else { return .goOn }
    var rest = Int(event.range.upper)
    while rest < text.count, text[rest] <= UInt8(ascii: " ") { rest += 1 }
    // A line that ends the only document begins nothing.
    if rest < text.count { outcome.secondDocument = event.range }
    return .stop
  }

  /// Opens a collection, unless it would be deeper than anything that is read.
  private mutating func open(
    _ kind: OpenCollection.Kind,
    _ event: YAMLEvent,
    isBlock: Bool
  ) -> Step {
    guard frames.count < YAMLParser.deepestNesting else {
      report(.yamlTooDeep(event.range))
      isWhole = false
      return .stop
    }
    let lower = Int(event.range.lower)
    frames.append(OpenCollection(kind, isBlock: isBlock, within: frames.last, lower: lower))
    return .goOn
  }

  /// Ends the innermost collection, whose range ends with the last value in it.
  ///
  /// One without a value keeps a range of no width at its start.
  private mutating func close(_ event: YAMLEvent) {
    guard var frame = frames.popLast() else { return }
    let (before, refused) = frame.partItems()
    outcome.findings += refused
    for (index, part) in before.enumerated() {
      add(YAMLNode(.mapping(part.entries), at: range(part.lower, part.upper)))
      let next = index + 1 < before.count ? before[index + 1].lower : frame.lower
      tellLostDash(at: next, below: before[0].lower)
    }
    // libyaml reports the end of a block collection at the next token, past blanks and comments.
    if !frame.isBlock { contentEnd = Int(event.range.upper) }
    let range = range(frame.lower, max(frame.lower, contentEnd))
    add(YAMLNode(frame.content, at: range))
  }

  /// Takes a scalar without the blanks that libyaml counts to a block; one of no width is an absent
  /// value.
  private mutating func acceptScalar(
    _ value: String,
    _ style: YAMLScalarStyle,
    _ event: YAMLEvent
  ) {
    let lower = Int(event.range.lower)
    var upper = Int(event.range.upper)
    switch style {
    case .plain where upper == lower:
      let place = absentRange(at: lower)
      tellVanishing(behind: place)
      return add(YAMLNode(.scalar(value, style), at: place))
    case .literal, .folded:
      // libyaml reports the end past the empty lines and the next line's indentation.
      while upper > lower, text[upper - 1] <= UInt8(ascii: " ") { upper -= 1 }
    case .plain, .quoted:
      break
    }
    contentEnd = upper
    if style == .plain, let inner = value.withoutTypographicQuotes {
      return add(YAMLNode(.scalar(inner, .quoted), at: range(lower, upper)))
    }
    noteLength(lower, upper)
    tellTurning(in: range(lower, upper))
    if style == .plain {
      tellVanishing(behind: range(lower, upper))
      tellGluedItems(lower, upper)
    }
    add(YAMLNode(.scalar(value, style), at: range(lower, upper)))
  }

  private mutating func noteLength(_ lower: Int, _ upper: Int) {
    guard text[lower..<upper].contains(UInt8(ascii: "\n")) else { return }
    outcome.longValues.append(lower..<upper)
  }

  /// Where a value is missing: right behind its colon or dash, also when there is no colon.
  private mutating func absentRange(at offset: Int) -> SourceRange {
    let marks: [UInt8] = [UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "?")]
    if offset > contentEnd, marks.contains(text[offset - 1]) { contentEnd = offset }
    return range(contentEnd, contentEnd)
  }

  /// Puts a finished node where it belongs: into the innermost collection, or at the root.
  mutating func add(_ node: YAMLNode) {
    guard let innermost = frames.indices.last else {
      root = node
      return
    }
    guard let refusal = frames[innermost].add(node) else { return }
    outcome.findings.append(refusal.finding)
    if !refusal.leavesTreeWhole { isWhole = false }
  }

  /// A stretch of the file by byte offsets.
  func range(_ lower: Int, _ upper: Int) -> SourceRange {
    SourceRange(file: file, lower: lower, upper: upper)
  }
}
