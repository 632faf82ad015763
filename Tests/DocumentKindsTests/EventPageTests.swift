import CivilTime
import Documents
import InstitutionModel
import Testing

@testable import DocumentKinds

/// Events on pages: whom they are for, and the same pages on every day.
struct EventPageTests {
  private static let events = """
    события:
      - {название: Выставка, дата: 05.10.2026–07.10.2026, для: {группа: vesyolaya-kistochka-1}}
      - {название: Мастерская, дата: 12.12.2026, время: 12:00–13:30, место: «актовый зал»,
         заявки до: 08.12.2026, проводит: Художественный отдел}
      - {название: Давно, дата: 12.12.2025}
    """

  private func source(on day: String) throws -> PublicSource {
    let date = try #require(CalendarDate(iso: day))
    return try PublicFixture.source("small", on: date, adding: ["events/a.yaml": Self.events])
  }

  private func list(_ document: Document) throws -> EventList {
    let lists = document.blocks.compactMap { block -> EventList? in
      if case .events(let list) = block { list } else { nil }
    }
    return try #require(lists.first)
  }

  @Test func `the front page has those of the year, and a browser shows the nearest`() throws {
    let list = try list(FrontPage.document(of: .whole, in: source(on: "2026-11-23")))
    #expect(list.most == 4)
    #expect(
      list.entries.map { $0.line.plainText.spaced } == [
        "5–7 октября – Выставка. Для: «Весёлая кисточка», группа 1.",
        "сб, 12 декабря, 12:00–13:30 – Мастерская. «актовый зал»; заявки до 8 декабря; "
          + "проводит Художественный отдел.",
      ]
    )
    let later = try self.list(FrontPage.document(of: .whole, in: source(on: "2027-03-01")))
    #expect(later == list)
  }

  @Test func `the page of a group has its own`() throws {
    let source = try source(on: "2026-11-23")
    let titles = try [0, 1].map { index in
      try list(GroupSchedule.document(of: Group.ID(index), in: source)).entries
        .map(\.title.plainText)
    }
    #expect(titles == [["Выставка", "Мастерская"], ["Мастерская"]])
    #expect(try list(InstitutionSchedule.document(of: .whole, in: source)).entries.count == 2)
  }

  @Test func `the page of a teacher has those of their groups, and says of which`() throws {
    let source = try source(on: "2026-11-23")
    let list = try list(TeacherSchedule.document(of: Teacher.ID(0), in: source))
    #expect(
      list.entries.map { $0.line.plainText.spaced } == [
        "5–7 октября – Выставка. Для групп: «Весёлая кисточка», группа 1.",
        "сб, 12 декабря, 12:00–13:30 – Мастерская. «актовый зал»; заявки до 8 декабря; "
          + "проводит Художественный отдел.",
      ]
    )
  }

  @Test func `a day has its events, of all day first`() throws {
    let extra = Self.events + "\n  - {название: Неделя книги, дата: 07.12.2026–13.12.2026}\n"
    let date = try #require(CalendarDate(iso: "2026-11-23"))
    let day = try #require(CalendarDate(iso: "2026-12-12"))
    let source = try InternalFixture.source("small", on: date, adding: ["events/a.yaml": extra])
    let told = """
      События

      Время | Где | Что | Кто
      весь день |  | Неделя книги | Для всех
      12:00–13:30 | «актовый зал» | Мастерская | Для всех; проводит Художественный отдел
      """
    #expect(DayPage.document(of: day, in: source.published).plainText.contains(told))
    #expect(WatchList.document(of: day, in: source).plainText.contains(told))
    let listing = DayListing(of: .everybody, on: day, in: source.published).text.spaced
    #expect(
      listing.hasSuffix(
        """

        События:
        весь день                   Неделя книги  Для всех
        12:00–13:30  «актовый зал»  Мастерская    Для всех; проводит Художественный отдел

        """
      )
    )
    let other = try #require(CalendarDate(iso: "2026-12-05"))
    #expect(!DayPage.document(of: other, in: source.published).plainText.contains("События"))
  }

  @Test func `an event on a day off has a list for the door`() throws {
    let sunday = """
      события:
        - {название: Концерт, дата: 29.11.2026, время: 12:00}
        - {название: Выставка, дата: 06.12.2026}
      """
    let date = try #require(CalendarDate(iso: "2026-11-23"))
    let source = try InternalFixture.source("small", on: date, adding: ["events/a.yaml": sunday])
    let days = WatchList.subjects(in: source).map(\.isoFigures)
    #expect(days.contains("2026-11-29"))
    #expect(!days.contains("2026-12-06"))
  }

  @Test func `without events nothing is said of them`() throws {
    let date = try #require(CalendarDate(iso: "2026-11-23"))
    let source = try PublicFixture.source("small", on: date)
    for document in [
      FrontPage.document(of: .whole, in: source),
      GroupSchedule.document(of: Group.ID(0), in: source),
    ] {
      #expect(!document.plainText.contains("События"))
    }
  }
}
