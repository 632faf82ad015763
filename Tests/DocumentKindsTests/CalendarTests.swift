import CivilTime
import Documents
import InstitutionModel
import Testing
import Timetable

@testable import DocumentKinds

/// Calendars of groups and teachers, before any format.
struct CalendarTests {
  static let fixtures = ["small", "two-departments", "real-life"]

  static func source(
    _ fixture: String = "small",
    on day: (Int, Int, Int) = (2026, 11, 23),
    replacing replacements: [(path: String, old: String, new: String)] = [],
    omitting omitted: [String] = []
  ) throws -> PublicSource {
    let date = try #require(CalendarDate(year: day.0, month: day.1, day: day.2))
    return try PublicFixture.source(fixture, on: date, replacing: replacements, omitting: omitted)
  }

  static func calendars<Kind: DocumentKind<PublicSource>>(
    _ kind: Kind.Type,
    in source: PublicSource
  ) -> [EventCalendar] {
    kind.subjects(in: source).compactMap { subject in
      for case .calendar(let calendar) in kind.document(of: subject, in: source).bodies {
        return calendar
      }
      return nil
    }
  }

  /// The events of the first group, ««Весёлая кисточка», группа 1».
  static func events(in source: PublicSource) throws -> [CalendarEvent] {
    try #require(calendars(GroupCalendar.self, in: source).first).events
  }

  private static func date(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDate {
    try #require(CalendarDate(year: year, month: month, day: day))
  }

  @Test(arguments: fixtures)
  func `events have identities of their own, lengths and an order`(_ fixture: String) throws {
    let source = try Self.source(fixture)
    let all =
      Self.calendars(GroupCalendar.self, in: source)
      + Self.calendars(TeacherCalendar.self, in: source)
    #expect(all.map(\.events.count).reduce(0, +) > 300)
    for calendar in all {
      let ids = calendar.events.map(\.id)
      #expect(Set(ids).count == ids.count)
      #expect(ids.allSatisfy { $0.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } })
      let starts = calendar.events.map(\.time.start)
      #expect(starts == starts.sorted())
      for case .span(_, let minutes) in calendar.events.map(\.time) { #expect(minutes > 0) }
    }
    let ofGroups = Self.calendars(GroupCalendar.self, in: source).flatMap(\.events).map(\.id)
    #expect(Set(ofGroups).count == ofGroups.count)
  }

  @Test(arguments: fixtures)
  func `nothing depends on the day of the build`(_ fixture: String) throws {
    let one = try Self.source(fixture, on: (2026, 11, 23))
    let other = try Self.source(fixture, on: (2026, 11, 28))
    #expect(
      Self.calendars(GroupCalendar.self, in: one) == Self.calendars(GroupCalendar.self, in: other)
    )
    #expect(
      Self.calendars(TeacherCalendar.self, in: one)
        == Self.calendars(TeacherCalendar.self, in: other)
    )
  }

  @Test
  func `a lesson says when, where and what`() throws {
    let source = try Self.source()
    let events = try Self.events(in: source)
    let usual = try #require(events.first)
    #expect(usual.id == "2026-2027-vesyolaya-kistochka-1-lesson-tue1530-20260901")
    #expect(usual.title.spaced == "«Весёлая кисточка» – очное занятие")
    #expect(usual.location?.spaced == "кабинет 12")
    #expect(
      usual.description.spaced
        == "«Весёлая кисточка», группа 1\nПедагог: Иванова А.А.\nОчное занятие, 2 академических часа"
    )
    #expect(
      usual.time
        == .span(LocalMoment(try Self.date(2026, 9, 1), .init(clamping: 930)), minutes: 100)
    )
    #expect((usual.sequence, usual.stamp) == (0, LocalMoment(try Self.date(2026, 8, 31))))
    let online = try #require(events.first { $0.id.hasSuffix("-20261124") })
    #expect(online.title.spaced == "«Весёлая кисточка» – онлайн-занятие")
    #expect(online.location == "онлайн, «Сферум»")
    #expect(online.description.contains("На\u{A0}экране: 20\u{A0}минут"))
    #expect((online.sequence, online.stamp) == (1, LocalMoment(try Self.date(2026, 11, 20))))
  }

  @Test
  func `a holiday is no event`() throws {
    let days = try Self.events(in: Self.source()).map(\.time.start.date)
    let holidays = try #require(DateRange(Self.date(2026, 12, 31), Self.date(2027, 1, 10)))
    #expect(!days.contains { holidays.contains($0) })
    let events = try Self.calendars(GroupCalendar.self, in: Self.source()).flatMap(\.events)
    let unity = try Self.date(2026, 11, 4)
    #expect(!events.contains { $0.time.start.date == unity })
    #expect(events.contains { $0.time.start.date == unity + 7 })
  }

  @Test
  func `a lesson on screen stays the lesson that it was`() throws {
    let with = try Self.events(in: Self.source())
    let without = try Self.events(in: Self.source(omitting: ["periods.yaml"]))
    #expect(with.map(\.id) == without.map(\.id))
    #expect(with.map(\.time) == without.map(\.time))
    #expect(without.allSatisfy { $0.sequence == 0 })
  }

  @Test
  func `what happens at a moment takes half an hour and no time`() throws {
    let all = try Self.fixtures.flatMap {
      try Self.calendars(GroupCalendar.self, in: Self.source($0)).flatMap(\.events)
    }
    let due = all.filter { $0.id.contains("-due-") }
    #expect(!due.isEmpty)
    for event in due {
      #expect(event.isTransparent)
      guard case .span(_, 30) = event.time else {
        Issue.record("\(event.time)")
        continue
      }
    }
    #expect(all.filter { $0.id.contains("-lesson-") && !$0.isTransparent }.count > 100)
  }

  @Test
  func `the work of a teacher alone is in the teacher's calendar`() throws {
    let source = try Self.source()
    let ofGroups = Self.calendars(GroupCalendar.self, in: source).flatMap(\.events)
    let ofTeachers = Self.calendars(TeacherCalendar.self, in: source).flatMap(\.events)
    #expect(!ofGroups.contains { $0.id.contains("-checking-") })
    #expect(ofTeachers.contains { $0.id.contains("-checking-") })
    #expect(ofTeachers.allSatisfy { $0.title.contains("группа") })
  }

  @Test
  func `a joint lesson is one event of its teacher`() throws {
    let source = try Self.source("real-life")
    for calendar in Self.calendars(TeacherCalendar.self, in: source) {
      let joint = calendar.events.filter { $0.description.contains("вместе с") }
      let starts = joint.map(\.time.start)
      #expect(Set(starts).count == starts.count)
    }
  }

  /// A period that is announced, prolonged eight times and ended: ten decisions.
  static let prolongations = (0..<8).map { index in
    "      - {по: \(13 + index).12.2026, приказ: № 12\(index) от 0\(index + 1).12.2026}\n"
  }

  private static func chain(_ count: Int) -> [(path: String, old: String, new: String)] {
    let line = "    по: 06.12.2026\n"
    var added = ""
    if count > 1 {
      added = "    продлён:\n" + prolongations.prefix(count - 1).joined()
    }
    if count > 9 { added += "    окончен: {с: 16.12.2026, приказ: № 130 от 15.12.2026}\n" }
    return [("periods.yaml", line, line + added)]
  }

  @Test
  func `over a chain of ten decisions no event's number falls, and what changes rises`() throws {
    var before: [String: CalendarEvent] = [:]
    for event in try Self.events(in: Self.source(omitting: ["periods.yaml"])) {
      before[event.id] = event
    }
    let ids = Set(before.keys)
    for count in 1...10 {
      let events = try Self.events(in: Self.source(replacing: Self.chain(count)))
      #expect(Set(events.map(\.id)) == ids, "after \(count) decisions")
      for event in events {
        let old = try #require(before[event.id])
        #expect(event.sequence >= old.sequence && event.stamp >= old.stamp)
        let isSame =
          (event.title, event.time, event.location) == (old.title, old.time, old.location)
        if !isSame { #expect(event.sequence > old.sequence, "\(event.id) after \(count)") }
      }
      before = Dictionary(uniqueKeysWithValues: events.map { ($0.id, $0) })
    }
    // Brought by a prolongation, taken away by the end.
    let late = try #require(before["2026-2027-vesyolaya-kistochka-1-lesson-thu1530-20261217"])
    #expect(late.sequence == 2)
    #expect(late.title.contains("очное"))
  }
}
