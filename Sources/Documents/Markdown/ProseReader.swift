import Diagnostics
import Russian
import SourceText

/// Reads Markdown into prose with located names.
///
/// Constructs that the document model cannot print are findings, never dropped in silence. Words
/// are set as Russian typography wants them.
struct ProseReader: MarkdownVisitor {
  /// Blocks and inlines nest at most that deep, so that trees can be walked by recursion.
  static let deepestNesting = 32

  /// The nodes that are open, the innermost last.
  private var frames: [ProseFrame] = []
  /// Where words are looked for.
  var places: ProsePlaces
  /// Sets the words of one block; quotation marks may span its parts.
  private var typesetter = Typesetter()
  /// Whether nothing of the line was read yet.
  private var isAtLineStart = true
  /// Whether the paragraph begins with a dash, as a list of a word processor does, and nobody has told it.
  private var beginsWithDash = false
  /// How deep the text lies of which a part is read by itself; `nil` for a whole text.
  private var outerDepth: Int?
  /// Whether the first sign is not of the text.
  private var dropsFirst = false
  /// Whether a line of the source ended: its space is typeset with the word that follows.
  private var awaitsSpace = false
  /// Anchors that were given so far.
  var anchors = AnchorNames()
  /// Where pictures come from; `nil` where none may be.
  let images: ImageLookup?
  /// Where links to pages of the site lead; `nil` where none may be.
  let pages: PageLinkLookup?
  /// Links to headings of the text, which may stand behind them.
  var placesNamed: [Term] = []
  /// Finished blocks of the text.
  private(set) var blocks: [ProseBlock<Term, Term>] = []
  /// What was found so far.
  private(set) var diagnostics: [Diagnostic] = []
  /// What was told of the block: one mistake often makes several tags.
  private var reportedTags: Set<TagKind> = []
  /// Whether too deep a block was told.
  private var hasReportedDepth = false
  var hasReportedPipe = false

  /// The blocks of a file from an offset on, the start of a line, and what is wrong with them.
  static func read(
    _ file: SourceFile,
    id: SourceFileID,
    from offset: Int,
    images: ImageLookup? = nil,
    pages: PageLinkLookup? = nil
  ) -> (blocks: [ProseBlock<Term, Term>], diagnostics: [Diagnostic]) {
    let places = ProsePlaces(file, id: id, from: offset)
    var reader = ProseReader(places: places, images: images, pages: pages)
    MarkdownParser.walk(file.text[min(offset, file.text.count)...], visitor: &reader)
    reader.tellMissingHeadings()
    return (reader.blocks, reader.diagnostics)
  }

  private init(places: ProsePlaces, images: ImageLookup?, pages: PageLinkLookup?) {
    self.places = places
    self.images = images
    self.pages = pages
  }

  /// A node and everything below it, but for what is too deep.
  mutating func enter(_ step: MarkdownStep) -> MarkdownVisit {
    if step.node.startsLines { startBlock(step) }
    if awaitsSpace { endLine(before: step.node) }
    guard !step.node.isLeaf else {
      readLeaf(step.node)
      return .skip
    }
    if case .paragraph = step.node, outerDepth == nil, readTable(step) { return .skip }
    isAtLineStart = step.node.startsLines
    guard frames.count + (outerDepth ?? 0) < Self.deepestNesting else {
      reportDepth(step)
      return .skip
    }
    var frame = ProseFrame(step)
    if case .image = step.node {
      frame.place = places.range(of: "![")
      if images == nil {
        diagnostics.append(.image(frame.place))
        return .skip
      }
    }
    frames.append(frame)
    return .descend
  }

  /// Hands what was finished in the node to the one around it.
  mutating func leave() {
    guard let frame = frames.popLast() else { return }
    switch frame.node {
    case .document: blocks = frame.blocks
    case .quote: append(.quote(frame.blocks))
    case .list(let marker): append(list(marker, frame))
    case .item: appendItem(frame)
    case .heading(let level): append(heading(level, frame.inlines))
    case .paragraph: append(.paragraph(frame.inlines))
    case .emphasis: append(.emphasis(frame.inlines))
    case .strong: append(.strong(frame.inlines))
    case .link(let destination): appendLink(destination, frame.inlines)
    case .image(let name): appendImage(name, frame)
    case .thematicBreak, .codeBlock, .htmlBlock, .unknown: break
    case .text, .softBreak, .lineBreak, .code, .htmlInline: break
    }
  }

  private mutating func reportDepth(_ step: MarkdownStep) {
    guard !hasReportedDepth else { return }
    hasReportedDepth = true
    let line = outerDepth == nil ? places.line(step.firstLine) : places.firstLine
    diagnostics.append(.tooDeep(line, limit: Self.deepestNesting))
  }

  private mutating func startBlock(_ step: MarkdownStep) {
    typesetter = Typesetter()
    awaitsSpace = false
    isAtLineStart = true
    guard outerDepth == nil else { return }
    places.enterBlock(step)
    reportedTags = []
    hasReportedPipe = false
  }

  /// The blocks of a text that is a part of this one.
  mutating func nested(_ text: [UInt8], isCell: Bool) -> [ProseBlock<Term, Term>] {
    let outer = (frames, blocks)
    (frames, blocks) = ([], [])
    outerDepth = outer.0.count
    dropsFirst = isCell
    MarkdownParser.walk(text[...], visitor: &self)
    let inner = blocks
    (frames, blocks) = outer
    (outerDepth, dropsFirst) = (nil, false)
    return inner
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  mutating func append(_ block: ProseBlock<Term, Term>) {
    guard !frames.isEmpty else { return }
    frames[frames.count - 1].blocks.append(block)
  }

  mutating func append(_ inline: ProseInline<Term>) {
    guard !frames.isEmpty else { return }
    frames[frames.count - 1].inlines.append(inline)
  }
}

extension ProseReader {
  /// Whether the words are those of a link.
  var isInLink: Bool {
    frames.contains { if case .link = $0.node { true } else { false } }
  }

  /// The next words of the paragraph as Russian typography wants them.
  mutating func typeset(_ words: String) -> String { typesetter.typeset(words) }

  /// Passes over something that is not typeset.
  mutating func skipWord() { typesetter.skip() }

  private mutating func readLeaf(_ node: MarkdownNode) {
    switch node {
    case .text(let text): readText(text)
    case .code(let text):
      isAtLineStart = false
      typesetter.skip()
      append(.code(text))
    case .softBreak:
      awaitsSpace = true
      isAtLineStart = true
    case .lineBreak:
      isAtLineStart = true
      typesetter.startLine()
      append(.lineBreak)
    case .thematicBreak: append(.rule)
    case .htmlBlock(let text), .htmlInline(let text): readHTML(text)
    case .codeBlock(let info): readCodeBlock(info)
    case .document, .quote, .list, .item, .heading, .paragraph: break
    case .emphasis, .strong, .link, .image, .unknown: break
    }
  }

  /// Writes the space for the end of a line, unless a text will bring it along.
  private mutating func endLine(before node: MarkdownNode) {
    if case .text = node { return }
    awaitsSpace = false
    append(.text(typesetter.typeset(" ")))
  }

  private mutating func readText(_ text: String) {
    if isAtLineStart { tellDashes(before: text, isFirstLine: !awaitsSpace) }
    let text = (awaitsSpace ? " " : "") + (dropsFirst ? text.dropFirst() : text[...])
    (awaitsSpace, dropsFirst) = (false, false)
    var beginsDestination = false
    for piece in PlaceholderText.pieces(of: text) {
      defer {
        beginsDestination = piece.endsLinkText
        isAtLineStart = false
      }
      switch piece {
      case .words(let words): appendWords(words, startsLine: isAtLineStart)
      case .placeholder(let name, let written):
        typesetter.skip()
        let term = Term(name, at: places.range(of: written))
        if beginsDestination { diagnostics.append(.spacesInDestination(term)) }
        append(.placeholder(term))
      case .unclosed(let written):
        diagnostics.append(.unclosedPlaceholder(written, at: places.range(of: "{{")))
      }
    }
  }

  /// Tells lines that begin with dashes, one below the other: they are meant as a list, and would be one line.
  private mutating func tellDashes(before text: String, isFirstLine: Bool) {
    let isDashed = text.hasPrefix("– ") || text.hasPrefix("— ")
    if isFirstLine {
      beginsWithDash = isDashed
    } else if isDashed, beginsWithDash, let end = text.firstIndex(of: " ") {
      beginsWithDash = false
      let place = StrayPlace(markup: .bullet, range: text.startIndex..<end)
      guard let range = places.place(of: place.range, in: text[...]) else { return }
      report(.strayMarkup(place, in: text[...], at: range))
    }
  }

  private mutating func readCodeBlock(_ info: String) {
    let words = info.spacedWords
    guard words.first == "ozero" else { return diagnostics.append(.codeBlock(places.firstLine)) }
    let name = words.dropFirst().joined(separator: " ")
    append(.directive(Term(name, at: places.range(of: name.isEmpty ? "ozero" : name))))
  }

  private mutating func readHTML(_ text: String) {
    let kind = TagKind(text)
    guard reportedTags.insert(kind).inserted else { return }
    let line = String(text.prefix { !$0.isNewline })
    diagnostics.append(.html(line, kind, at: places.range(of: line)))
  }
}

extension ProseReader {
  private mutating func appendItem(_ frame: ProseFrame) {
    guard !frames.isEmpty else { return }
    frames[frames.count - 1].items.append(frame.blocks)
  }

  /// A list whose items all begin with `[ ]` is a list to be ticked.
  private mutating func list(
    _ marker: List.Marker,
    _ frame: ProseFrame
  ) -> ProseBlock<Term, Term> {
    let items = frame.items
    let unticked = items.map(Checkbox.removed)
    let boxes = unticked.count { $0 != nil }
    guard boxes > 0 else { return .list(marker, items) }
    if boxes < items.count { diagnostics.append(.mixedCheckboxes(places.line(frame.line))) }
    return .list(.checkbox, zip(unticked, items).map { $0 ?? $1 })
  }
}
