import Documents

/// The texts of a paper in reading order, for programs that know nothing of our documents.
struct PaperTexts: Encodable {
  /// A paragraph, a table or a QR code.
  struct Part: Encodable {
    /// What it is for; a paragraph's is its place on paper.
    var style: String
    /// Of a table none.
    var text = ""
    /// Of a table, its head first; all of the same length.
    var rows: [[String]] = []
  }

  private(set) var title: String
  private(set) var parts: [Part] = []

  init(_ document: Document) {
    title = document.title
    for case .pages(let sections) in document.bodies {
      for section in sections { add(section.blocks) }
    }
  }

  private mutating func add(_ blocks: [Block]) { for block in blocks { add(block) } }

  private mutating func add(_ block: Block) {
    switch block {
    case .heading(let level, let content, _): add(level == 1 ? "title" : "heading", content)
    case .paragraph(let content, let role): add(role.style, content)
    case .list(let list): for item in list.items { add(item) }
    case .table(let table): add(table)
    case .week(let week): add(week.table)
    case .chart(let chart): add(chart.table)
    case .nextLesson(let lesson): if let words = lesson.words { add("body", [.text(words)]) }
    case .events(let events): for item in events.list.items { add(item) }
    case .facts(let facts):
      for fact in facts { add("body", [.text("\(fact.name): ")] + fact.value) }
    case .cards(let cards):
      for line in cards.flatMap({ [$0.title] + $0.lines }) { add("body", line) }
    case .callout(_, let blocks), .quote(let blocks), .together(let blocks), .onPaper(let blocks):
      add(blocks)
    case .letterhead(let letterhead): for line in letterhead.lines { add("centered", line) }
    case .approval(let approval): add("corner", [.text("\(approval.post) \(approval.name ?? "")")])
    case .signature(let signature): add("body", signature.line)
    case .qrCode(let code): parts.append(Part(style: "code", text: code.text))
    case .rule, .cutLine: parts.append(Part(style: "rule"))
    case .message, .calendarOffer: break
    }
  }

  private mutating func add(_ style: String, _ content: [Inline]) {
    parts.append(Part(style: style, text: content.plainText))
  }

  /// What a cell holds besides words follows the table.
  private mutating func add(_ table: Table) {
    var rows: [[String]] = []
    var codes: [Part] = []
    for row in table.header + Array(table.rows) {
      var texts: [String] = []
      for cell in row.cells {
        let inside = PaperTexts(parts: cell.content)
        texts.append(inside.parts.map(\.text).filter { !$0.isEmpty }.joined(separator: "\n"))
        texts += Array(repeating: "", count: cell.columnSpan - 1)
        codes += inside.parts.filter { $0.style == "code" }
      }
      rows.append(texts + Array(repeating: "", count: max(0, table.columns.count - texts.count)))
    }
    parts.append(Part(style: "table", rows: rows))
    parts += codes
  }

  private init(parts blocks: [Block]) {
    title = ""
    add(blocks)
  }
}

extension ParagraphRole {
  fileprivate var style: String {
    switch self {
    case .body, .lead, .dateline: "body"
    case .note, .underline, .cornerUnderline: "note"
    case .corner: "corner"
    case .centered: "centered"
    case .subject: "heading"
    }
  }
}

extension Signature {
  fileprivate var line: [Inline] {
    [.text("\(post) "), .blank(name: "", letters: 20), .text(" \(name ?? "")")]
  }
}
