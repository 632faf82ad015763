import CivilTime
import Foundation
import Testing

/// The system's data of time zones, in a year that is over or nearly so.
struct ZoneRulesTests {
  private static func rules(_ zone: String) throws -> ZoneRules {
    let data = try #require(FileManager.default.contents(atPath: "/usr/share/zoneinfo/\(zone)"))
    return try #require(ZoneRules(Array(data)))
  }

  private static func year(_ first: String, _ last: String) throws -> DateRange {
    let days = DateRange(
      try #require(CalendarDate(iso: first)),
      try #require(CalendarDate(iso: last))
    )
    return try #require(days)
  }

  @Test(arguments: [
    ("Asia/Tomsk", 7, "+07"), ("Europe/Moscow", 3, "MSK"), ("Asia/Yekaterinburg", 5, "+05"),
    ("Asia/Kamchatka", 12, "+12"), ("Europe/Kaliningrad", 2, "EET"),
  ])
  func `clocks of Russia stay as they are`(_ zone: String, _ hours: Int, _ name: String) throws {
    let course = try Self.rules(zone).course(of: Self.year("2025-09-01", "2026-08-31"))
    #expect(course.transitions.isEmpty)
    #expect(course.first == ZoneRules.Offset(seconds: hours * 3600, isSummer: false, name: name))
  }

  @Test
  func `clocks of Tomsk were changed in 2016`() throws {
    let course = try Self.rules("Asia/Tomsk").course(of: Self.year("2015-09-01", "2016-08-31"))
    #expect(course.first.seconds == 21_600)
    #expect(course.transitions.map(\.moment) == [1_464_465_600])
    #expect(course.transitions.map(\.to.seconds) == [25_200])
    let day = try #require(CalendarDate(iso: "2016-05-29"))
    let times = try [1, 2, 3].map {
      LocalMoment(day, try #require(TimeOfDay(hour: $0, minute: 59)))
    }
    #expect(times.map { course.offset(at: $0).seconds } == [21_600, 25_200, 25_200])
  }

  /// Of the table, and of the rule behind it.
  @Test(arguments: [("2025-09-01", "2026-08-31"), ("2060-09-01", "2061-08-31")])
  func `summer time ends in autumn and begins in spring`(_ first: String, _ last: String) throws {
    let course = try Self.rules("Europe/Berlin").course(of: Self.year(first, last))
    #expect(course.first == ZoneRules.Offset(seconds: 7200, isSummer: true, name: "CEST"))
    #expect(course.transitions.map(\.to.name) == ["CET", "CEST"])
    let days = course.transitions.map { CalendarDate(dayNumber: $0.moment / 86_400) }
    #expect(days.map(\.weekday) == [.sunday, .sunday])
    #expect(days.map(\.month) == [10, 3])
    #expect(days.allSatisfy { $0.day > 24 })
  }

  /// A file whose table ends before the year, so that its rule alone tells.
  @Test(arguments: [
    ("<+07>-7", 25_200, []),
    ("EST5EDT,M3.2.0,M11.1.0", -14_400, [1_793_512_800, 1_805_007_600]),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", -3600, [1_792_890_000, 1_806_195_600]),
  ])
  func `a rule tells of years behind the table`(
    _ rule: String,
    _ seconds: Int,
    _ moments: [Int]
  ) throws {
    let rules = try #require(ZoneRules(Self.file(rule)))
    let course = rules.course(of: try Self.year("2026-09-01", "2027-08-31"))
    if moments.isEmpty {
      #expect(course.first.seconds == 25_200)
    } else {
      #expect(course.first.seconds == seconds)
    }
    #expect(course.transitions.map(\.moment) == moments)
  }

  @Test
  func `what is no file of a zone is none`() throws {
    #expect(ZoneRules([]) == nil)
    #expect(ZoneRules(Array("TZif".utf8)) == nil)
    #expect(ZoneRules(Self.file("EST5EDT,J60,J300")) == nil)
    let whole = Self.file("<+07>-7")
    for count in whole.indices.dropLast(9) { #expect(ZoneRules(Array(whole[..<count])) == nil) }
  }

  /// A file of the second version whose table has +07 alone.
  private static func file(_ rule: String) -> [UInt8] {
    let header =
      Array("TZif2".utf8) + Array(repeating: 0, count: 15)
      + [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 4]
    let table: [UInt8] = [0, 0, 0x62, 0x70, 0, 0] + Array("+07\0".utf8)
    return header + table + header + table + Array("\n\(rule)\n".utf8)
  }
}
