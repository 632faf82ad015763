extension Document {
  /// All that its papers say, with the addresses that links and codes lead to: what must not leave the
  /// institution is looked for here where a format's bytes do not show it.
  public var spokenWords: String {
    bodies.map { body in
      switch body {
      case .pages(let sections): sections.flatMap(\.blocks).spoken
      case .message(let message): message.paragraphs.joined(separator: "\n")
      case .pack(let documents): documents.map(\.spokenWords).joined(separator: "\n")
      case .workbook, .archive: ""
      }
    }.joined(separator: "\n")
  }
}

extension [Block] {
  fileprivate var spoken: String { map(\.spoken).joined(separator: "\n") }
}

extension Block {
  fileprivate var spoken: String {
    switch self {
    case .heading(_, let content, _), .paragraph(let content, _): content.spoken
    case .list(let list): list.items.map(\.spoken).joined(separator: "\n")
    case .table(let table): table.spoken
    case .facts(let facts): facts.map { "\($0.name): \($0.value.spoken)" }.joined(separator: "\n")
    case .cards(let cards):
      cards.map { ([$0.title] + $0.lines).map(\.spoken).joined(separator: "\n") }
        .joined(separator: "\n")
    case .callout(_, let content), .quote(let content), .together(let content),
      .onPaper(let content):
      content.spoken
    case .letterhead(let letterhead): letterhead.lines.map(\.spoken).joined(separator: "\n")
    case .approval(let approval): "\(approval.post) \(approval.name ?? "")"
    case .signature(let signature): "\(signature.post) \(signature.name ?? "")"
    case .qrCode(let code): code.text
    case .message(let message): message.paragraphs.joined(separator: "\n")
    case .rule, .cutLine: ""
    }
  }
}

extension Table {
  fileprivate var spoken: String {
    let cells = (header + Array(rows)).flatMap(\.cells)
    return ([caption.spoken] + cells.map(\.content.spoken)).joined(separator: "\n")
  }
}

extension [Inline] {
  /// The words, with the addresses of links.
  fileprivate var spoken: String {
    map { inline in
      switch inline {
      case .link(.address(let address), let content): "\(content.spoken) \(address)"
      case .link(_, let content), .emphasis(let content), .strong(let content): content.spoken
      case .text, .code, .lineBreak, .badge, .blank, .checkbox, .file: inline.plainText
      }
    }.joined()
  }
}
