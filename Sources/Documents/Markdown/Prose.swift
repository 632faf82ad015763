/// A block of prose before its gaps are filled.
///
/// What the reader finds has written names with their places (`Term`); a template has names of its
/// own closed sets. Nesting is bounded by ``ProseReader``, so trees may be walked by recursion.
indirect enum ProseBlock<Name, Directive> {
  /// `anchor` is unique in the text; `nil` for a heading without words.
  case heading(level: Int, [ProseInline<Name>], anchor: String?)
  case paragraph([ProseInline<Name>])
  /// Items, each of blocks; never empty.
  case list(List.Marker, [[ProseBlock<Name, Directive>]])
  case quote([ProseBlock<Name, Directive>])
  case table(ProseTable<Name>)
  case rule
  /// A name on a line of its own, whose blocks code makes.
  case directive(Directive)
}

/// A table of prose before its gaps are filled; each row has a cell for each column.
struct ProseTable<Name> {
  var alignments: [TableColumn.Alignment]
  var header: [[ProseInline<Name>]]
  var rows: [[[ProseInline<Name>]]]

  /// All cells, row by row.
  var cells: [[ProseInline<Name>]] { header + rows.flatMap { $0 } }
}

/// A part of a line of prose before its gaps are filled.
indirect enum ProseInline<Name> {
  case text(String)
  /// A name within a line, for which code has words.
  case placeholder(Name)
  case emphasis([ProseInline<Name>])
  case strong([ProseInline<Name>])
  case code(String)
  case link(ProseDestination<Name>, [ProseInline<Name>])
  case lineBreak
  case image(PageImage)
}

/// Where a link of prose leads.
enum ProseDestination<Name> {
  /// As the author wrote it.
  case fixed(LinkTarget)
  /// Code knows where the link leads.
  case placeholder(Name)
}

extension ProseBlock: Sendable where Name: Sendable, Directive: Sendable {}
extension ProseTable: Sendable where Name: Sendable {}
extension ProseInline: Sendable where Name: Sendable {}
extension ProseDestination: Sendable where Name: Sendable {}

extension ProseBlock {
  /// Whether the block has no gap.
  var isFixed: Bool {
    switch self {
    case .heading(_, let content, _), .paragraph(let content): content.allSatisfy(\.isFixed)
    case .list(_, let items): items.allSatisfy { $0.allSatisfy(\.isFixed) }
    case .quote(let content): content.allSatisfy(\.isFixed)
    case .table(let table): table.cells.allSatisfy { $0.allSatisfy(\.isFixed) }
    case .rule: true
    case .directive: false
    }
  }
}

extension ProseInline {
  /// Whether there is no gap in it.
  var isFixed: Bool {
    switch self {
    case .text, .code, .lineBreak, .image: true
    case .placeholder, .link(.placeholder, _): false
    case .emphasis(let content), .strong(let content), .link(.fixed, let content):
      content.allSatisfy(\.isFixed)
    }
  }

  /// The words alone, without what fills the gaps.
  var plainText: String {
    switch self {
    case .text(let text), .code(let text): text
    case .emphasis(let content), .strong(let content), .link(_, let content):
      content.map(\.plainText).joined()
    case .image(let image): image.description
    case .placeholder: ""
    case .lineBreak: " "
    }
  }
}

extension LinkTarget {
  /// Reads what an author wrote as a destination; `nil` for addresses that are not printed.
  ///
  /// `#имя` is an anchor; `http:`, `https:`, `mailto:` and `tel:` are addresses, in any letter case.
  public init?(address text: String) {
    if text.utf8.first == UInt8(ascii: "#") {
      guard text.utf8.count > 1 else { return nil }
      self = .anchor(String(text.dropFirst()))
      return
    }
    let scheme = text.prefix { $0 != ":" }
    guard scheme.utf8.count < min(text.utf8.count - 1, 7),
      ["http", "https", "mailto", "tel"].contains(scheme.lowercased())
    else { return nil }
    self = .address(text)
  }
}
