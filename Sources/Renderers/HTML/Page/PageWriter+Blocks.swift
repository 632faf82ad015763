import Documents

extension PageWriter {
  mutating func blocks(_ blocks: some Sequence<Block>) {
    for block in blocks { self.block(block) }
  }

  /// Blocks within a box.
  private mutating func blocks(_ start: Markup, _ content: [Block], _ end: Markup) {
    out.markup(start)
    blocks(content)
    out.markup(end)
  }

  /// One block, whatever it is: there is no `default:`, so that a new one must be written.
  mutating func block(_ block: Block) {
    switch block {
    case .heading(let level, let content, let anchor): heading(level, content, anchor)
    case .paragraph(let content, let role): paragraph(content, role)
    case .list(let list): self.list(list)
    case .table(let table): self.table(table)
    case .week(let week): self.week(week)
    case .chart(let chart): self.chart(chart)
    case .nextLesson(let lesson): nextLesson(lesson)
    case .calendarOffer(let offer): calendarOffer(offer)
    case .events(let events): self.events(events)
    case .facts(let facts): self.facts(facts)
    case .cards(let cards): self.cards(cards)
    case .callout(let tone, let content): callout(tone, content)
    case .quote(let content): blocks("<blockquote>\n", content, "</blockquote>\n")
    // Rules against breaks between neighbours do not reach over a whole section in browsers; a box
    // around it does.
    case .together(let content): blocks("<div class=\"closing\">\n", content, "</div>\n")
    case .letterhead(let letterhead): self.letterhead(letterhead)
    case .approval(let approval): self.approval(approval)
    case .signature(let signature): self.signature(signature)
    case .qrCode(let code): qrCode(code)
    case .onPaper(let content): blocks("<div class=\"on-paper\">\n", content, "</div>\n")
    case .message(let message): self.message(message)
    case .rule: out.markup("<hr />\n")
    case .cutLine: out.markup("<hr class=\"cut\" />\n")
    }
  }

  /// Levels beyond those of HTML, 1 to 6, are the nearest of them; one that begins with a drawing has its colour.
  private mutating func heading(_ level: Int, _ content: [Inline], _ anchor: String?) {
    let level = min(max(level, 1), 6)
    let anchor: FilledMarkup = anchor.map { " id=\"\($0)\"" } ?? ""
    out.write("<h\(level)\(anchor)")
    if case .drawing(_, let color) = content.first { out.write(" class=\"of-\(color)\"") }
    out.markup(">")
    inlines(content)
    out.write("</h\(level)>\n")
  }

  /// A paragraph; its role is a class, which the style sheet knows.
  private mutating func paragraph(_ content: [Inline], _ role: ParagraphRole) {
    switch role {
    case .body: out.markup("<p>")
    case .lead: out.markup("<p class=\"lead\">")
    case .note: out.markup("<p class=\"note\">")
    case .cornerUnderline: out.markup("<p class=\"corner underline\">")
    case .underline: out.markup("<p class=\"underline\">")
    case .corner: out.markup("<p class=\"corner\">")
    case .centered: out.markup("<p class=\"centered\">")
    case .dateline: out.markup("<p class=\"dateline\">")
    case .subject: out.markup("<p class=\"subject\">")
    }
    inlines(content, then: "</p>\n")
  }

  /// A box that screen readers announce as a note.
  private mutating func callout(_ tone: Tone, _ content: [Block]) {
    switch tone {
    case .neutral: out.markup("<div class=\"callout\" role=\"note\">\n")
    case .good: out.markup("<div class=\"callout good\" role=\"note\">\n")
    case .attention: out.markup("<div class=\"callout attention\" role=\"note\">\n")
    }
    blocks(content)
    out.markup("</div>\n")
  }
}
