import CivilTime
import Documents
import Testing

@testable import DocumentKinds

/// Links of public pages lead to public pages that exist.
struct PublicLinkTests {
  @Test(arguments: ["small", "two-departments"])
  func `every link names a document or an anchor of its page`(_ fixture: String) throws {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 23))
    let documents = Self.documents(try PublicFixture.source(fixture, on: date))
    let known = Set(documents.map(\.id))
    for document in documents {
      for target in document.blocks.flatMap(Self.targets) {
        switch target {
        case .document(let id): #expect(known.contains(id), "\(document.id) leads to \(id)")
        case .anchor(let name): #expect(Self.anchors(of: document).contains(name))
        case .address(let text):
          #expect(text.hasPrefix("https://") || text.hasPrefix("tel:") || text.hasPrefix("mailto:"))
        }
      }
    }
  }

  @Test
  func `a template's link leads to its page with its own words`() throws {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 23))
    let source = try PublicFixture.source("small", on: date)
    let memo = MemoTeachers.document(of: .whole, in: source)
    let links = memo.blocks.flatMap(Self.links)
    #expect(links.map(\.words) == ["правилах общения в\u{A0}чатах"])
  }

  private static func documents(_ source: PublicSource) -> [Document] {
    func all<Kind: DocumentKind>(_ kind: Kind.Type) -> [Document]
    where Kind.Source == PublicSource {
      kind.subjects(in: source).map { kind.document(of: $0, in: source) }
    }
    return all(FrontPage.self) + all(InstitutionSchedule.self) + all(GroupSchedule.self)
      + all(TeacherSchedule.self) + all(ProgramCatalogue.self) + all(ProgramPage.self)
      + all(PeriodPage.self) + all(RulesIndex.self) + all(ChatRules.self)
      + all(WeekBoard.self) + all(MemoFamilies.self) + all(MemoTeachers.self)
      + all(ApplicationForm.self) + all(GroupCalendar.self) + all(TeacherCalendar.self)
      + all(DayPage.self) + all(ChangesPage.self)
  }

  private static func anchors(of document: Document) -> [String] {
    document.blocks.compactMap { block in
      guard case .heading(_, _, let anchor) = block else { return nil }
      return anchor
    }
  }

  private static func targets(of block: Block) -> [LinkTarget] {
    links(of: block).map(\.target)
  }

  private static func links(of block: Block) -> [(target: LinkTarget, words: String)] {
    switch block {
    case .heading(_, let line, _), .paragraph(let line, _): line.flatMap(links)
    case .list(let list): list.items.flatMap { $0.flatMap(links) }
    case .table(let table):
      (table.header + table.rows).flatMap { $0.cells.flatMap { $0.content.flatMap(links) } }
    case .events(let events): events.entries.flatMap { ($0.title + $0.details).flatMap(links) }
    case .week(let week): week.days.flatMap(\.entries).flatMap { $0.words.flatMap(links) }
    case .facts(let facts): facts.flatMap { $0.value.flatMap(links) }
    case .cards(let cards):
      cards.flatMap { card in
        (card.target.map { [($0, card.title.plainText)] } ?? [])
          + card.lines.flatMap { $0.flatMap(links) }
      }
    case .callout(_, let blocks), .quote(let blocks), .together(let blocks), .onPaper(let blocks):
      blocks.flatMap(links)
    case .letterhead(let letterhead): letterhead.lines.flatMap { $0.flatMap(links) }
    case .nextLesson(let lesson): lesson.more.flatMap(links)
    case .calendarOffer(let offer): [(.document(offer.calendar), offer.download)]
    case .chart, .approval, .signature, .qrCode, .message, .rule, .cutLine: []
    }
  }

  private static func links(of inline: Inline) -> [(target: LinkTarget, words: String)] {
    switch inline {
    case .link(let target, let words): [(target, words.plainText)]
    case .emphasis(let line), .strong(let line), .deleted(let line), .inserted(let line):
      line.flatMap(links)
    case .text, .code, .lineBreak, .badge, .blank, .checkbox, .drawing, .file, .image: []
    }
  }
}
