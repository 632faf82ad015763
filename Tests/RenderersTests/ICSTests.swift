import CivilTime
import Documents
import Testing

@testable import Renderers

/// Calendars as bytes, and as PyPI's icalendar reads them.
struct ICSTests {
  static let tomsk = CalendarZone(
    "Asia/Tomsk",
    ZoneCourse(from: ZoneRules.Offset(seconds: 25_200, isSummer: false, name: "+07"))
  )

  private static func date(_ day: Int) throws -> CalendarDate {
    try #require(CalendarDate(year: 2026, month: 11, day: day))
  }

  private static func moment(_ day: Int, _ hour: Int, _ minute: Int = 0) throws -> LocalMoment {
    LocalMoment(try date(day), try #require(TimeOfDay(hour: hour, minute: minute)))
  }

  private static func event(_ title: String = "Хор – занятие") throws -> CalendarEvent {
    CalendarEvent(
      id: "2026-2027-hor-1-lesson-tue1530-20261124",
      stamp: try moment(20, 0),
      time: .span(try moment(24, 15, 30), minutes: 100),
      title: title,
      description: "«Хор», группа 1\nПедагог: Иванова А.А.",
      location: "кабинет 12"
    )
  }

  private static func document(_ events: [CalendarEvent], in zone: CalendarZone? = tomsk)
    -> Document
  {
    let calendar = EventCalendar(
      name: "«Хор», группа 1",
      summary: "Расписание занятий, ДДТ.",
      zone: zone,
      page: HTMLFixture.schedule,
      events: events
    )
    var document = HTMLFixture.document([])
    document.bodies = [.calendar(calendar)]
    return document
  }

  /// The page lies beside the calendar.
  private struct Links: LinkResolving {
    var path: String? { "schedule/groups/hor-1.ics" }

    func address(of document: DocumentID) -> String? {
      document == HTMLFixture.schedule ? "hor-1.html" : nil
    }
  }

  private static func bytes(
    _ events: [CalendarEvent],
    in zone: CalendarZone? = tomsk,
    at address: String? = nil,
    times: CalendarTimes = .ofZone
  ) throws -> [UInt8] {
    var frame = try HTMLFixture.frame()
    frame.calendarTimes = times
    frame.address = address.flatMap { SiteAddress($0) }
    return try #require(try ICS(frame).bytes(of: document(events, in: zone), links: Links()))
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "")
      .split(separator: "\r\n").map(String.init)
  }

  @Test
  func `an event is told with its zone`() throws {
    let lines = Self.lines(try Self.bytes([Self.event()]))
    #expect(
      Array(lines.drop { $0 != "BEGIN:VTIMEZONE" }) == [
        "BEGIN:VTIMEZONE", "TZID:Asia/Tomsk", "BEGIN:STANDARD", "DTSTART:19700101T000000",
        "TZOFFSETFROM:+0700", "TZOFFSETTO:+0700", "TZNAME:+07", "END:STANDARD", "END:VTIMEZONE",
        "BEGIN:VEVENT", "UID:2026-2027-hor-1-lesson-tue1530-20261124.ozero.invalid", "SEQUENCE:0",
        "DTSTAMP:20261119T170000Z", "LAST-MODIFIED:20261119T170000Z",
        "DTSTART;TZID=Asia/Tomsk:20261124T153000", "DTEND;TZID=Asia/Tomsk:20261124T171000",
        "SUMMARY:Хор – занятие", "LOCATION:кабинет 12",
        "DESCRIPTION:«Хор»\\, группа 1\\nПедагог: Иванова А.А.",
        "STATUS:CONFIRMED", "TRANSP:OPAQUE", "END:VEVENT", "END:VCALENDAR",
      ]
    )
  }

  @Test
  func `a site with an address tells where its calendars are`() throws {
    let lines = Self.lines(try Self.bytes([Self.event()], at: "https://ddt.example/raspisanie"))
    let root = "https://ddt.example/raspisanie/schedule/groups"
    #expect(lines.contains("SOURCE;VALUE=URI:\(root)/hor-1.ics"))
    #expect(lines.contains("URL:\(root)/hor-1.html"))
    #expect(lines.contains("UID:2026-2027-hor-1-lesson-tue1530-20261124.ddt.example"))
    let other = Self.lines(try Self.bytes([Self.event()], at: "ддт-озеро.рф"))
    #expect(
      other.contains("URL:https://xn----gtbafj5bcpn.xn--p1ai/schedule/groups/hor-1.html")
    )
    #expect(
      Self.lines(try Self.bytes([Self.event()])).contains { $0.hasSuffix(".ozero.invalid") }
    )
  }

  @Test
  func `without a zone times are those of whoever reads them`() throws {
    let lines = Self.lines(try Self.bytes([Self.event()], in: nil))
    #expect(lines.contains("DTSTART:20261124T153000"))
    #expect(lines.contains("DTSTAMP:20261120T000000Z"))
    #expect(!lines.contains { $0.contains("TZID") })
  }

  @Test
  func `where it is asked for times are of UTC, and no zone is told`() throws {
    let bytes = try Self.bytes([Self.event()], times: .utc)
    let lines = Self.lines(bytes)
    #expect(lines.contains("DTSTART:20261124T083000Z"))
    #expect(lines.contains("DTEND:20261124T101000Z"))
    #expect(lines.contains("DTSTAMP:20261119T170000Z"))
    #expect(!lines.contains { $0.contains("TZID") || $0.contains("VTIMEZONE") })
    #expect(try Readback.calendar(bytes).faults == [])
    let nowhere = Self.lines(try Self.bytes([Self.event()], in: nil, times: .utc))
    #expect(nowhere.contains("DTSTART:20261124T153000"))
  }

  @Test
  func `a calendar was changed last when one of its events was`() throws {
    var changed = try Self.event()
    changed.id += "-2"
    changed.stamp = try Self.moment(22, 18, 5)
    let last = "LAST-MODIFIED:20261122T110500Z"
    for events in [[try Self.event(), changed], [changed, try Self.event()]] {
      let head = Self.lines(try Self.bytes(events)).prefix { $0 != "BEGIN:VTIMEZONE" }
      #expect(head.filter { $0.hasPrefix("LAST-MODIFIED") } == [last])
    }
  }

  @Test
  func `a calendar without events is one`() throws {
    #expect(!Self.lines(try Self.bytes([])).contains { $0.hasPrefix("LAST-MODIFIED") })
    let read = try Readback.calendar(Self.bytes([]))
    #expect(read.faults == [])
    #expect(read.events.isEmpty)
    #expect(read.name == "«Хор»\\, группа 1")
  }

  @Test
  func `what is cancelled, all day or late at night is told so`() throws {
    var cancelled = try Self.event("ОТМЕНЕНО: Хор – занятие")
    (cancelled.status, cancelled.isTransparent, cancelled.sequence) = (.cancelled, true, 2)
    var allDay = try Self.event()
    allDay.id += "-2"
    allDay.time = .allDay(DateRange(try Self.date(30)))
    var late = try Self.event()
    late.id += "-3"
    late.time = .span(try Self.moment(30, 23, 45), minutes: 30)
    let read = try Readback.calendar(Self.bytes([cancelled, allDay, late]))
    #expect(read.faults == [])
    #expect(read.zones == ["Asia/Tomsk"])
    #expect(read.events.map(\.status) == ["CANCELLED", "CONFIRMED", "CONFIRMED"])
    #expect(read.events.map(\.sequence) == [2, 0, 0])
    #expect(read.events[1].start == "2026-11-30")
    #expect(read.events[1].end == "2026-12-01")
    #expect(read.events[2].start == "2026-11-30T23:45:00+07:00")
    #expect(read.events[2].end == "2026-12-01T00:15:00+07:00")
  }

  /// What may come out otherwise than it went in, and what it then is.
  static let texts: [TextCase] = [
    TextCase("а;б,в\\г"), TextCase("\\n"), TextCase("а\nб"), TextCase("а\r\nб", read: "а\nб"),
    TextCase("8:30"), TextCase("«"), TextCase("№ 5"), TextCase("и\u{306}и\u{306}"),
    TextCase("👨‍👩‍👧‍👦"), TextCase("а\u{1}\u{FFFE}б", read: "аб"), TextCase("\u{A0}край"),
  ]

  @Test(arguments: texts)
  func `a text is read as it was`(_ example: TextCase) throws {
    // At each place of a line, so that every fold is met.
    for padding in 0..<80 {
      let text = String(repeating: "x", count: padding) + example.text + "конец"
      var event = try Self.event(text)
      event.location = String(repeating: "ж", count: padding) + example.text
      let bytes = try Self.bytes([event])
      #expect(bytes.split(separator: 0x0A).allSatisfy { $0.count <= ICSLines.most + 1 })
      guard padding % 16 == 0 else { continue }
      let read = try Readback.calendar(bytes)
      #expect(read.faults == [])
      #expect(
        read.events.first?.summary == String(repeating: "x", count: padding) + example.read
          + "конец"
      )
    }
  }

  @Test
  func `a letter with its marks stays on one line`() throws {
    for padding in 0..<80 {
      let text = String(repeating: "x", count: padding) + "и\u{306}👩🏽‍🎓\\,"
      let lines = String(decoding: try Self.bytes([Self.event(text)]), as: UTF8.self)
        .split(separator: "\r\n")
      #expect(!lines.contains { $0.dropFirst().unicodeScalars.first?.value == 0x306 })
      #expect(lines.contains { $0.contains("и\u{306}") })
      #expect(lines.contains { $0.contains("👩🏽‍🎓") })
      #expect(lines.contains { $0.contains("\\\\") })
    }
  }

  @Test
  func `clocks that are changed in the year are told`() throws {
    let standard = ZoneRules.Offset(seconds: 3600, isSummer: false, name: "CET")
    let summer = ZoneRules.Offset(seconds: 7200, isSummer: true, name: "CEST")
    // 25 October 2026, 3:00 in the old time.
    let course = ZoneCourse(from: summer, [.init(at: 1_792_890_000, from: summer, to: standard)])
    let zone = CalendarZone("Europe/Berlin", course)
    let bytes = try Self.bytes([Self.event()], in: zone)
    let lines = Self.lines(bytes)
    #expect(
      Array(lines.drop { $0 != "BEGIN:STANDARD" }.prefix(6)) == [
        "BEGIN:STANDARD", "DTSTART:20261025T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
        "TZNAME:CET", "END:STANDARD",
      ]
    )
    let read = try Readback.calendar(bytes)
    #expect(read.faults == [])
    #expect(read.events.first?.start == "2026-11-24T15:30:00+01:00")
    #expect(read.events.first?.stamp == "2026-11-19T23:00:00+00:00")
  }
}
