import Documents

extension Document {
  /// The words of its pages, a line for each paragraph, with plain spaces.
  var plainText: String { blocks.flatMap(\.lines).joined(separator: "\n").spaced }
}

extension Section {
  /// The same of a section.
  var plainText: String { blocks.flatMap(\.lines).joined(separator: "\n").spaced }
}

extension Block {
  fileprivate var lines: [String] {
    switch self {
    case .heading(_, let words, _), .paragraph(let words, _): [words.plainText]
    case .list(let list): list.items.flatMap { $0.flatMap(\.lines) }
    case .table(let table):
      [table.caption.plainText]
        + (table.header + table.rows).map { row in
          row.cells.map { $0.content.flatMap(\.lines).joined(separator: "; ") }
            .joined(separator: " | ")
        }
    case .week(let week): Block.table(week.table).lines
    case .chart(let chart): Block.table(chart.table).lines
    case .nextLesson(let lesson): [lesson.words ?? lesson.name]
    case .calendarOffer(let offer): [offer.words]
    case .events(let events): events.entries.map(\.line.plainText)
    case .facts(let facts): facts.map { "\($0.name): \($0.value.plainText)" }
    case .cards(let cards): cards.flatMap { [$0.title.plainText] + $0.lines.map(\.plainText) }
    case .callout(_, let blocks), .quote(let blocks), .together(let blocks), .onPaper(let blocks):
      blocks.flatMap(\.lines)
    case .letterhead(let letterhead): letterhead.lines.map(\.plainText)
    case .signature(let signature): ["\(signature.post) \(signature.name ?? "____")"]
    case .approval(let approval): ["\(approval.post) \(approval.name ?? "____")"]
    case .message(let message): message.paragraphs
    case .qrCode, .rule, .cutLine: []
    }
  }
}
