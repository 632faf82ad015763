import CivilTime
import Documents
import InstitutionModel
import Testing

@testable import DocumentKinds

/// What calendars show of lessons that a period suspends: nothing is held at their times.
struct SuspendedCalendarTests {
  /// The calendar of «Резьба по дереву», группа 2, whose lessons stop in every period.
  private static func events(
    omitting omitted: [String] = []
  ) throws -> [String: CalendarEvent] {
    let source = try CalendarTests.source("two-departments", omitting: omitted)
    let group = try #require(
      source.institution.groups.firstIndex { $0.slug == "rezba-po-derevu-2" }
    )
    let document = GroupCalendar.document(of: Group.ID(group), in: source)
    for case .calendar(let calendar) in document.bodies {
      return Dictionary(uniqueKeysWithValues: calendar.events.map { ($0.id, $0) })
    }
    return [:]
  }

  private static func id(_ weekday: String, _ date: String) -> String {
    "2026-2027-rezba-po-derevu-2-lesson-\(weekday)1600-\(date)"
  }

  @Test
  func `a suspended lesson stays in the feed as cancelled and says why`() throws {
    let event = try #require(try Self.events()[Self.id("tue", "20261013")])
    #expect(event.status == .cancelled)
    #expect(event.isTransparent)
    #expect(event.sequence == 1)
    #expect(event.title.spaced == "ОТМЕНЕНО: «Резьба по дереву» – очное занятие")
    #expect(
      event.description.spaced.hasSuffix(
        "\nЗанятия группы приостановлены с 12 октября по 1 ноября 2026 г. "
          + "В это время занятия не будет. Часы плана не пропадут: группа проведёт их позже."
      )
    )
    #expect(!event.description.contains("станок"))
  }

  @Test
  func `a period without an order is told as a project`() throws {
    let event = try #require(try Self.events()[Self.id("tue", "20261201")])
    #expect(event.status == .cancelled)
    #expect(event.description.hasSuffix("Пока это проект приказа: сроки могут измениться."))
  }

  @Test
  func `no event comes or goes with a period, and only its days change`() throws {
    let with = try Self.events()
    let without = try Self.events(omitting: ["periods.yaml"])
    #expect(Set(with.keys) == Set(without.keys))
    for (id, event) in with {
      let before = try #require(without[id])
      #expect(event.time == before.time)
      #expect(before.status == .confirmed)
      #expect((event.status == .cancelled) == (event.sequence > before.sequence), "\(id)")
    }
    #expect(with.values.contains { $0.status == .cancelled })
  }

  @Test
  func `the teacher's telephone strikes it too`() throws {
    let source = try CalendarTests.source("two-departments")
    let teachers = CalendarTests.calendars(TeacherCalendar.self, in: source).flatMap(\.events)
    let event = try #require(teachers.first { $0.id == Self.id("tue", "20261013") })
    #expect(event.status == .cancelled)
  }

  /// The calendar of the second group of the small institution, which has individual support in its period.
  private static func replaced(
    omitting omitted: [String] = []
  ) throws -> [String: CalendarEvent] {
    let source = try CalendarTests.source(omitting: omitted)
    let calendars = CalendarTests.calendars(GroupCalendar.self, in: source)
    let events = try #require(calendars.last).events
    return Dictionary(uniqueKeysWithValues: events.map { ($0.id, $0) })
  }

  @Test
  func `a lesson that other times replace stays in the feed as cancelled`() throws {
    let id = "2026-2027-vesyolaya-kistochka-2-lesson-wed1700-20261125"
    let event = try #require(try Self.replaced()[id])
    #expect(event.status == .cancelled && event.isTransparent && event.sequence == 1)
    #expect(event.title.spaced == "ОТМЕНЕНО: «Весёлая кисточка» – очное занятие")
    #expect(
      event.description.spaced.hasSuffix(
        "\nВ это время занятия не будет: с 23 ноября по 6 декабря 2026 г. группа учится дистанционно, "
          + "дни и часы другие. Они есть в этом календаре."
      )
    )
  }

  @Test
  func `no event goes with a period that has its own times`() throws {
    let (with, without) = (try Self.replaced(), try Self.replaced(omitting: ["periods.yaml"]))
    #expect(Set(without.keys).isSubset(of: with.keys))
    for (id, before) in without {
      let event = try #require(with[id])
      #expect(event.time == before.time)
      #expect((event.status == .cancelled) == (event.sequence > before.sequence), "\(id)")
    }
    #expect(with.count > without.count)
  }
}
