extension Document {
  /// All that its papers say, with the addresses that links and codes lead to: what must not leave the
  /// institution is looked for here where a format's bytes do not show it.
  public var spokenWords: String {
    bodies.map { body in
      switch body {
      case .pages(let sections): sections.flatMap(\.blocks).spokenWords
      case .message(let message): message.paragraphs.joined(separator: "\n")
      case .pack(let documents): documents.map(\.spokenWords).joined(separator: "\n")
      case .workbook(let workbook): workbook.spokenWords
      case .calendar(let calendar): calendar.spokenWords
      case .feed(let feed): feed.spokenWords
      case .archive: ""
      }
    }.joined(separator: "\n")
  }
}

extension [Block] {
  /// All that the blocks say, each in a line of its own.
  public var spokenWords: String { map(\.spoken).joined(separator: "\n") }
}

extension EventCalendar {
  /// What it and its events say, each in a line of its own.
  fileprivate var spokenWords: String {
    ([name, summary]
      + events.flatMap { [$0.title, $0.description, $0.location ?? ""] }).joined(separator: "\n")
  }
}

extension Feed {
  /// What it and its news say, each in a line of its own.
  fileprivate var spokenWords: String {
    ([title, author] + entries.flatMap { [$0.title, $0.words] }).joined(separator: "\n")
  }
}

extension Workbook {
  /// What its sheets say, each cell in a line of its own.
  fileprivate var spokenWords: String {
    sheets.flatMap { sheet in
      let cells = sheet.header.flatMap { $0.map(\.content) } + sheet.rows.flatMap(\.self)
      let signatures = sheet.signatures.map { "\($0.post) \($0.name ?? "")" }
      return [sheet.name, sheet.printTitle] + sheet.title + sheet.columns.flatMap(\.choices)
        + cells.map(\.spoken) + signatures
    }.joined(separator: "\n")
  }
}

extension Block {
  /// Words and addresses of the block, with those of all blocks in it.
  fileprivate var spoken: String {
    switch self {
    case .heading(_, let content, _), .paragraph(let content, _): content.spoken
    case .list(let list): list.items.map(\.spokenWords).joined(separator: "\n")
    case .table(let table): table.spoken
    case .week(let week): week.table.spoken
    case .chart(let chart): chart.table.spoken
    case .nextLesson(let lesson): lesson.words ?? ""
    case .events(let events): events.entries.map(\.line.spoken).joined(separator: "\n")
    case .facts(let facts): facts.map { "\($0.name): \($0.value.spoken)" }.joined(separator: "\n")
    case .cards(let cards):
      cards.map { ([$0.title] + $0.lines).map(\.spoken).joined(separator: "\n") }
        .joined(separator: "\n")
    case .callout(_, let content), .quote(let content), .together(let content),
      .onPaper(let content):
      content.spokenWords
    case .letterhead(let letterhead): letterhead.lines.map(\.spoken).joined(separator: "\n")
    case .approval(let approval): "\(approval.post) \(approval.name ?? "")"
    case .signature(let signature): "\(signature.post) \(signature.name ?? "")"
    case .qrCode(let code): code.text
    case .message(let message): message.paragraphs.joined(separator: "\n")
    case .calendarOffer(let offer):
      [offer.subscribe, offer.address, offer.remark, offer.words].joined(separator: "\n")
    case .rule, .cutLine: ""
    }
  }
}

extension Table {
  fileprivate var spoken: String {
    let cells = (header + Array(rows)).flatMap(\.cells)
    return ([caption.spoken] + cells.map(\.content.spokenWords)).joined(separator: "\n")
  }
}

extension [Inline] {
  /// The words as they are read, then the addresses of links, each in a line of its own.
  fileprivate var spoken: String { ([plainText] + addresses).joined(separator: "\n") }

  /// Addresses of links, in order, with those inside other parts.
  private var addresses: [String] {
    flatMap { inline -> [String] in
      switch inline {
      case .link(.address(let address), let content): [address] + content.addresses
      case .link(_, let content), .emphasis(let content), .strong(let content),
        .deleted(let content), .inserted(let content):
        content.addresses
      case .text, .code, .lineBreak, .badge, .blank, .checkbox, .drawing, .file, .image: []
      }
    }
  }
}

extension SheetCell {
  /// Only texts say what authors wrote.
  fileprivate var spoken: String {
    switch self {
    case .text(let text): text
    case .empty, .integer, .decimal, .date, .people, .unavailable: ""
    }
  }
}
