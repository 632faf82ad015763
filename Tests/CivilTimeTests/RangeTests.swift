import CivilTime
import Testing

struct RangeTests {
  @Test(arguments: [(-1, 0), (0, 0), (450, 450), (1439, 1439), (1440, 1439)])
  func `a time outside the day becomes its nearest minute`(_ minutes: Int, _ clamped: Int) {
    #expect(TimeOfDay(clamping: minutes).minutes == clamped)
  }

  private static func day(_ number: Int) -> CalendarDate { CalendarDate(dayNumber: number) }

  private static func range(_ first: Int, _ last: Int) throws -> DateRange {
    try #require(DateRange(day(first), day(last)))
  }

  @Test func `a range includes both ends`() throws {
    let range = try Self.range(3, 5)
    #expect(range.count == 3)
    #expect(Array(range.days) == [3, 4, 5].map(Self.day))
    #expect([2, 3, 5, 6].map { range.contains(Self.day($0)) } == [false, true, true, false])
    #expect(DateRange(Self.day(3)).count == 1)
    #expect(DateRange(Self.day(5), Self.day(4)) == nil)
  }

  @Test(
    arguments: [
      (1, 2, nil), (1, 3, (3, 3)), (4, 4, (4, 4)), (5, 9, (5, 5)), (6, 9, nil), (1, 9, (3, 5)),
    ] as [(Int, Int, (Int, Int)?)]
  )
  func `ranges share the days that both have`(_ first: Int, _ last: Int, _ common: (Int, Int)?)
    throws
  {
    let range = try Self.range(3, 5)
    let other = try Self.range(first, last)
    let expected = try common.map { try Self.range($0.0, $0.1) }
    #expect(range.intersection(other) == expected)
    #expect(other.intersection(range) == expected)
    #expect(range.overlaps(other) == (expected != nil))
  }

  @Test(
    arguments: [
      (0, 0, 0), (7, 30, 450), (23, 59, 1439), (24, 0, nil), (7, 60, nil), (-1, 0, nil),
      (0, -1, nil),
    ] as [(Int, Int, Int?)]
  )
  func `a clock has 1440 minutes`(_ hour: Int, _ minute: Int, _ minutes: Int?) {
    let time = TimeOfDay(hour: hour, minute: minute)
    #expect(time?.minutes == minutes)
    #expect(time.map { [$0.hour, $0.minute] } == minutes.map { _ in [hour, minute] })
    #expect(minutes.flatMap { TimeOfDay(minutes: $0) } == time)
  }

  @Test func `minutes outside the day are no time`() {
    #expect(TimeOfDay(minutes: -1) == nil)
    #expect(TimeOfDay(minutes: 1440) == nil)
  }

  @Test func `touching lessons do not overlap`() throws {
    func lesson(_ start: Int, _ end: Int) throws -> TimeRange {
      let (start, end) = (TimeOfDay(minutes: start), TimeOfDay(minutes: end))
      let from = try #require(start)
      let to = try #require(end)
      return try #require(TimeRange(from, to))
    }
    let base = try lesson(930, 975)
    #expect(base.minutes == 45)
    #expect(!base.overlaps(try lesson(975, 1030)))
    #expect(!base.overlaps(try lesson(900, 930)))
    #expect(base.overlaps(try lesson(974, 1030)))
    #expect(base.overlaps(try lesson(940, 950)))
    #expect(TimeRange(base.end, base.start) == nil)
    #expect(TimeRange(base.end, base.end) == nil)
  }

  @Test func `the week begins on monday`() {
    #expect(Weekday.allCases.map(\.daysAfterMonday) == Array(0...6))
    #expect(Weekday.allCases == Weekday.allCases.sorted())
    #expect(Weekday.monday < .sunday)
  }
}

extension RangeTests {
  @Test(arguments: [(0, "00:00"), (545, "09:05"), (1439, "23:59")])
  func `a time for machines has two figures of each`(_ minutes: Int, _ figures: String) {
    #expect(TimeOfDay(clamping: minutes).isoFigures == figures)
  }
}
