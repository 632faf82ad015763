import Documents

extension DumpWriter {
  mutating func blocks(_ blocks: [Block]) {
    for block in blocks { self.block(block) }
  }

  private mutating func block(_ block: Block) {
    switch block {
    case .heading(let level, let content, let anchor): heading(level, content, anchor)
    case .paragraph(let content, let role):
      line("paragraph") {
        $0.word(role.keyword)
        $0.inlines(content)
      }
    case .list(let list): self.list(list)
    case .table(let table): self.table(table)
    case .week(let week): self.week(week)
    case .chart(let chart): self.chart(chart)
    case .nextLesson(let lesson): nextLesson(lesson)
    case .calendarOffer(let offer): calendarOffer(offer)
    case .events(let events): self.events(events)
    case .facts(let facts): self.facts(facts)
    case .cards(let cards): self.cards(cards)
    case .callout(let tone, let content):
      line("callout") { $0.word(tone.keyword) }
      nested { $0.blocks(content) }
    case .quote(let content):
      line("quote")
      nested { $0.blocks(content) }
    case .together(let content):
      line("together")
      nested { $0.blocks(content) }
    case .letterhead(let letterhead):
      line("letterhead") { if letterhead.emblem != nil { $0.word("emblem") } }
      nested { for text in letterhead.lines { $0.line("line") { $0.inlines(text) } } }
    case .approval(let approval):
      line("approval") { $0.signatory(approval.post, approval.name, approval.date) }
    case .signature(let signature): self.signature(signature)
    case .qrCode(let code):
      line("qr-code") {
        $0.string(code.text)
        $0.string(code.description)
      }
    case .onPaper(let content):
      line("on-paper")
      nested { $0.blocks(content) }
    case .message(let message): self.message(message)
    case .rule: line("rule")
    case .cutLine: line("cut-line")
    }
  }

  mutating func message(_ message: Message) {
    line("message") { $0.number(message.limit) }
    nested { for paragraph in message.paragraphs { $0.line("line") { $0.string(paragraph) } } }
  }

  private mutating func events(_ events: EventList) {
    line("events") { if let most = events.most { $0.number(most) } }
    nested { for entry in events.entries { $0.line("event") { $0.inlines(entry.line) } } }
  }

  mutating func signature(_ signature: Signature) {
    line("signature") { $0.signatory(signature.post, signature.name, signature.date) }
  }

  private mutating func signatory(_ post: String, _ name: String?, _ date: SignatureDate) {
    string(post)
    optional(name)
    switch date {
    case .absent: break
    case .blank: word("date-blank")
    case .day(let day):
      word("date")
      self.date(day)
    }
  }

  private mutating func heading(_ level: Int, _ content: [Inline], _ anchor: String?) {
    line("heading") {
      $0.number(level)
      $0.optional(anchor)
      $0.inlines(content)
    }
  }

  private mutating func list(_ list: List) {
    line("list") {
      switch list.marker {
      case .bullet: $0.word("bullet")
      case .number(let start):
        $0.word("number")
        $0.number(start)
      case .checkbox: $0.word("checkbox")
      }
    }
    nested {
      for item in list.items {
        $0.line("item")
        $0.nested { $0.blocks(item) }
      }
    }
  }

  private mutating func facts(_ facts: [Fact]) {
    line("facts")
    nested {
      for fact in facts {
        $0.line("fact") {
          $0.string(fact.name)
          $0.inlines(fact.value)
        }
      }
    }
  }

  private mutating func cards(_ cards: [Card]) {
    line("cards")
    nested {
      for card in cards {
        $0.line("card") {
          $0.target(card.target)
          $0.inlines(card.title)
        }
        $0.nested { for text in card.lines { $0.line("line") { $0.inlines(text) } } }
      }
    }
  }
}

extension ParagraphRole {
  fileprivate var keyword: StaticString {
    switch self {
    case .body: "body"
    case .lead: "lead"
    case .note: "note"
    case .dateline: "dateline"
    case .underline: "underline"
    case .cornerUnderline: "corner-underline"
    case .corner: "corner"
    case .centered: "centered"
    case .subject: "subject"
    }
  }
}

extension Tone {
  var keyword: StaticString {
    switch self {
    case .neutral: "neutral"
    case .good: "good"
    case .attention: "attention"
    }
  }
}
