import CivilTime
import Documents
import InstitutionModel
import Testing

@testable import DocumentKinds

/// Events beside lessons in the calendars of groups and teachers.
struct CalendarEventTests {
  private static let events = """
    события:
      - {название: Выставка, дата: 05.10.2026–07.10.2026, для: {группа: vesyolaya-kistochka-1}}
      - {название: Мастерская, дата: 12.12.2026, время: 12:00–13:30, заявки до: 08.12.2026}
    """

  private static func source(_ events: String = events) throws -> PublicSource {
    let date = try #require(CalendarDate(iso: "2026-11-23"))
    return try PublicFixture.source("small", on: date, adding: ["events/a.yaml": events])
  }

  private static func events<Kind: DocumentKind<PublicSource>>(
    _ kind: Kind.Type
  ) throws -> [[CalendarEvent]] {
    CalendarTests.calendars(kind, in: try source()).map { calendar in
      calendar.events.filter { $0.id.contains("-event-") }
    }
  }

  @Test func `the calendar of a group has its own`() throws {
    let titles = try Self.events(GroupCalendar.self).map { $0.map(\.title) }
    #expect(titles == [["Выставка", "Мастерская"], ["Мастерская"]])
  }

  @Test func `a moved event of one code is the same in calendars`() throws {
    let ids = try ["05.12.2026", "06.12.2026 12:00–13:00"].map { days in
      let line = "события: [{название: Выставка, дата: '\(days)', код: vystavka}]\n"
      return CalendarTests.calendars(GroupCalendar.self, in: try Self.source(line)).map {
        $0.events.map(\.id).filter { $0.contains("-event-") }
      }
    }
    #expect(ids[0] == ids[1] && ids[0].first == ["2026-2027-event-vystavka"])
  }

  @Test func `the calendar of a teacher has those of all their groups, and says of which`() throws {
    let ofTeacher = try #require(try Self.events(TeacherCalendar.self).first)
    #expect(ofTeacher.map(\.title) == ["Выставка", "Мастерская"])
    #expect(
      ofTeacher.map(\.description.spaced) == [
        "Для групп: «Весёлая кисточка», группа 1", "Для всех групп\nЗаявки до 8 декабря",
      ]
    )
    let ofGroup = try #require(try Self.events(GroupCalendar.self).first)
    #expect(ofTeacher.map(\.id) == ofGroup.map(\.id))
    #expect(ofTeacher.map(\.time) == ofGroup.map(\.time))
  }
}
