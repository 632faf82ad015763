import Diagnostics
import SourceText

/// Assembles the tree from events with a stack of its own, so that depth costs no call stack.
struct TreeBuilder {
  /// Whether more events are wanted.
  enum Step { case goOn, stop }

  /// The file that every range names.
  let file: SourceFileID
  /// The file in UTF-8, with its byte-order mark if it has one; lives as long as the parse.
  private let text: UnsafeBufferPointer<UInt8>
  /// The collections that are open, the outermost first.
  private var frames: [OpenCollection] = []
  /// The finished value of the whole file; `nil` before its end.
  private var root: YAMLNode?
  /// How many documents have begun: a second one is refused.
  private var documents = 0

  /// False once something was met that has no place in a tree.
  private var isWhole = true
  /// What was refused, in the order of events.
  private var diagnostics: [Diagnostic] = []

  /// Past the last character that belongs to a value; blanks and comments do not.
  private var contentEnd = 0

  /// A builder that has met nothing; `text` is what the events' ranges count bytes of.
  init(_ text: UnsafeBufferPointer<UInt8>, file: SourceFileID) {
    self.text = text
    self.file = file
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
  mutating func stop(with diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
    isWhole = false
  }

  /// The tree, if it is whole, and what was refused.
  consuming func finish() -> (root: YAMLNode?, diagnostics: [Diagnostic]) {
    guard isWhole else { return (nil, diagnostics) }
    if let root, !root.isAbsent { return (root, diagnostics) }
    return (nil, diagnostics + [.yamlEmpty(file)])
  }
}

extension TreeBuilder {
  /// Lets the first document in and stops at the second (YAML 1.2.2, chapter 9).
  private mutating func startDocument(_ event: YAMLEvent) -> Step {
    documents += 1
    guard documents > 1 else { return .goOn }
    diagnostics.append(.yamlSeveralDocuments(event.range))
    return .stop
  }

  /// Opens a collection, unless it would be deeper than anything that is read.
  private mutating func open(
    _ kind: OpenCollection.Kind,
    _ event: YAMLEvent,
    isBlock: Bool
  ) -> Step {
    guard frames.count < YAMLParser.deepestNesting else {
      stop(with: .yamlTooDeep(event.range))
      return .stop
    }
    let lower = Int(event.range.lower)
    frames.append(OpenCollection(kind, isBlock: isBlock, lower: lower))
    return .goOn
  }

  /// Ends the innermost collection, whose range ends with the last value in it.
  ///
  /// One without a value keeps a range of no width at its start.
  private mutating func close(_ event: YAMLEvent) {
    guard let frame = frames.popLast() else { return }
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
      return add(YAMLNode(.scalar(value, style), at: absentRange(at: lower)))
    case .literal, .folded:
      // libyaml reports the end past the empty lines and the next line's indentation.
      while upper > lower, text[upper - 1] <= UInt8(ascii: " ") { upper -= 1 }
    case .plain, .quoted:
      break
    }
    contentEnd = upper
    add(YAMLNode(.scalar(value, style), at: range(lower, upper)))
  }

  /// Where a value is missing: right behind its colon or dash, also when there is no colon.
  private mutating func absentRange(at offset: Int) -> SourceRange {
    let marks: [UInt8] = [UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "?")]
    if offset > contentEnd, marks.contains(text[offset - 1]) { contentEnd = offset }
    return range(contentEnd, contentEnd)
  }

  /// Refuses an alias before anything is followed (YAML 1.2.2, 7.1), so that no file can grow when
  /// it is read.
  ///
  /// A text in its place keeps the events in step; the tree is dropped.
  private mutating func acceptAlias(_ name: String, _ event: YAMLEvent) {
    // `<<: *name` is one mistake, and the merge key is already reported.
    if frames.last?.isMerging != true { diagnostics.append(.yamlAlias(name, event.range)) }
    isWhole = false
    contentEnd = Int(event.range.upper)
    add(YAMLNode(.scalar("", .plain), at: event.range))
  }

  /// Puts a finished node where it belongs: into the innermost collection, or at the root.
  private mutating func add(_ node: YAMLNode) {
    guard let innermost = frames.indices.last else {
      root = node
      return
    }
    guard let refusal = frames[innermost].add(node) else { return }
    diagnostics.append(refusal.diagnostic)
    if !refusal.leavesTreeWhole { isWhole = false }
  }

  /// Refuses anchor and tag of a node; the node itself is read on.
  private mutating func refuseProperties(of event: YAMLEvent) {
    if let anchor = event.anchor { diagnostics.append(.yamlAnchor(anchor, mark(event, "&"))) }
    if event.tag != nil { diagnostics.append(.yamlTag(mark(event, "!"))) }
  }

  /// The property itself: from its sign to the next blank.
  private func mark(_ event: YAMLEvent, _ sign: Unicode.Scalar) -> SourceRange {
    var lower = Int(event.range.lower)
    while lower < text.count, text[lower] != UInt8(ascii: sign) { lower += 1 }
    var upper = lower
    while upper < text.count, text[upper] > UInt8(ascii: " ") { upper += 1 }
    return range(lower, upper)
  }

  /// A stretch of the file by byte offsets.
  private func range(_ lower: Int, _ upper: Int) -> SourceRange {
    SourceRange(file: file, lower: lower, upper: upper)
  }
}
