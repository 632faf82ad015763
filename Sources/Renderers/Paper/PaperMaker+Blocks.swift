import Documents

extension PaperMaker {
  func blocks(_ blocks: [Block], in style: PaperParagraph.Style? = nil) -> [PaperBlock] {
    blocks.indices.flatMap { index in
      let made = block(blocks[index], in: style)
      return blocks.isSigned(at: index) ? made.map(\.keepingNext) : made
    }
  }

  /// The block as paper shows it; text of no further meaning takes the style of what it stands in.
  private func block(_ block: Block, in style: PaperParagraph.Style?) -> [PaperBlock] {
    switch block {
    case .heading(let level, let content, _): [heading(level, content, in: style)]
    case .paragraph(let content, let role): [paragraph(content, role, in: style)]
    case .list(let list): items(list, depth: 0, in: style)
    case .table(let table): self.table(table)
    case .week(let week): self.table(week.table)
    case .chart(let chart): self.table(chart.table)
    case .nextLesson(let lesson): lesson.words.map { [plain($0, in: style)] } ?? []
    case .calendarOffer: []
    case .events(let events): items(events.list, depth: 0, in: style)
    case .facts(let facts): self.facts(facts, in: style)
    case .cards(let cards): cards.flatMap { card($0, in: style) }
    case .callout(_, let content): [boxed(content)]
    case .quote(let content): blocks(content, in: style ?? .quote)
    case .together(let content): [.together(blocks(content, in: style))]
    case .letterhead(let letterhead): self.letterhead(letterhead)
    case .approval(let approval): self.approval(approval)
    case .signature(let signature): [self.signature(signature)]
    case .qrCode(let code): qrCode(code)
    case .onPaper(let content): blocks(content, in: style)
    case .message(let message): message.parts.map { plain($0, in: style) }
    case .rule: [.rule]
    case .cutLine: [.cutLine]
    }
  }

  private func heading(
    _ level: Int,
    _ content: [Inline],
    in style: PaperParagraph.Style?
  ) -> PaperBlock {
    let own: PaperParagraph.Style =
      switch level {
      case ...1: .title
      case 2 where style == nil: .heading
      default: .subheading
      }
    return .paragraph(own, runs(content))
  }

  private func paragraph(
    _ content: [Inline],
    _ role: ParagraphRole,
    in style: PaperParagraph.Style?
  ) -> PaperBlock {
    .paragraph(role.style(in: style), runs(content))
  }

  /// Text as it is, with its ends of lines.
  private func plain(_ text: String, in style: PaperParagraph.Style?) -> PaperBlock {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let runs = lines.map { [PaperRun.text(String($0))] }.joined(separator: [.lineBreak])
    return .paragraph(style ?? .fact, Array(runs))
  }

  /// One below the other; a page that lies has room for them side by side, and few lines for its table.
  private func facts(_ facts: [Fact], in style: PaperParagraph.Style?) -> [PaperBlock] {
    let lines = facts.map(runs(of:))
    let isLying = width > PaperStyle.shortSide
    let joined = isLying ? [Array(lines.joined(separator: [.text("; ")]))] : lines
    return joined.map { .paragraph(style ?? .fact, $0) }
  }

  private func runs(of fact: Fact) -> [PaperRun] {
    [.text("\(fact.name): ", PaperFace(isBold: true))] + runs(fact.value)
  }

  private func card(_ card: Card, in style: PaperParagraph.Style?) -> [PaperBlock] {
    ([[Inline.strong(card.title)]] + card.lines).map {
      .paragraph(style ?? .fact, runs($0))
    }
  }

  private func boxed(_ content: [Block]) -> PaperBlock {
    let row = PaperRow(cells: [PaperCell(content: blocks(content, in: .box))])
    return .table(PaperTable(look: .boxes, widths: [width], rows: [row]))
  }
}

extension [Block] {
  /// Whether the block is a table with a signature below it.
  fileprivate func isSigned(at index: Int) -> Bool {
    guard case .table = self[index], index + 1 < count, case .signature = self[index + 1] else {
      return false
    }
    return true
  }
}

extension PaperBlock {
  /// A table whose end stays with the next block.
  fileprivate var keepingNext: PaperBlock {
    guard case .table(var table) = self else { return self }
    table.keepsNext = true
    return .table(table)
  }
}

extension ParagraphRole {
  fileprivate func style(in surrounding: PaperParagraph.Style?) -> PaperParagraph.Style {
    switch self {
    case .body: surrounding ?? .body
    case .lead: surrounding ?? .lead
    case .note: .note
    case .underline: .underline
    case .corner: surrounding ?? .corner
    case .cornerUnderline: .cornerUnderline
    case .centered: surrounding ?? .centered
    case .dateline: .lead
    case .subject: .subject
    }
  }
}
