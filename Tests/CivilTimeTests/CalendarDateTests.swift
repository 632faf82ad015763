import CivilTime
import Testing

struct CalendarDateTests {
  /// Counts days by hand, month by month, and compares every one with the computed date.
  @Test func `every day of two centuries is the day after the one before`() throws {
    var date = try #require(CalendarDate(year: 1900, month: 1, day: 1))
    var weekday = Weekday.monday
    for year in 1900...2100 {
      for (index, length) in lengths(in: year).enumerated() {
        for day in 1...length {
          let built = CalendarDate(year: year, month: index + 1, day: day)
          let parts = date.parts
          guard built == date, parts == (year, index + 1, day), date.weekday == weekday else {
            Issue.record("\(year)-\(index + 1)-\(day): \(parts), \(date.weekday)")
            return
          }
          date = date + 1
          weekday = Weekday.allCases[(weekday.daysAfterMonday + 1) % 7]
        }
      }
    }
    #expect(date == CalendarDate(year: 2101, month: 1, day: 1))
  }

  private func lengths(in year: Int) -> [Int] {
    let isLeap = year == 2000 || (year % 4 == 0 && year != 1900 && year != 2100)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  }

  @Test func `day numbers count from 1970`() throws {
    #expect(CalendarDate(year: 1970, month: 1, day: 1)?.dayNumber == 0)
    #expect(CalendarDate(year: 1969, month: 12, day: 31)?.dayNumber == -1)
    #expect(CalendarDate(year: 2026, month: 11, day: 22)?.dayNumber == 20_779)
  }

  @Test(arguments: [
    (1900, 2, 28), (2000, 2, 29), (2024, 2, 29), (2026, 4, 30), (1, 1, 1), (9999, 12, 31),
  ])
  func `real days exist`(_ year: Int, _ month: Int, _ day: Int) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect(date.parts == (year, month, day))
    #expect((date.year, date.month, date.day) == (year, month, day))
  }

  @Test(arguments: [
    (1900, 2, 29), (2100, 2, 29), (2026, 2, 29), (2024, 2, 30), (2026, 4, 31), (2026, 13, 1),
    (2026, 0, 1), (2026, 1, 0), (2026, 1, 32), (0, 1, 1), (10_000, 1, 1), (2026, -1, 1),
    (Int.max, 1, 1), (2026, 1, Int.min),
  ])
  func `there are no other days`(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    (2026, 11, 22, Weekday.sunday), (2026, 11, 23, .monday), (2024, 2, 29, .thursday),
    (2000, 1, 1, .saturday), (1970, 1, 1, .thursday), (1969, 12, 28, .sunday), (1, 1, 1, .monday),
  ])
  func `weekdays are those of the calendar`(
    _ year: Int,
    _ month: Int,
    _ day: Int,
    _ weekday: Weekday
  ) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect(date.weekday == weekday)
    #expect(date.monday.weekday == .monday)
    #expect(date - date.monday == weekday.daysAfterMonday)
  }

  @Test func `the monday of a week may lie in another month and year`() throws {
    let newYear = try #require(CalendarDate(year: 2027, month: 1, day: 1))
    #expect(newYear.monday == CalendarDate(year: 2026, month: 12, day: 28))
    #expect(newYear.monday.monday == newYear.monday)
    #expect((newYear.monday + 6).monday == newYear.monday)
  }

  @Test func `days are added and subtracted`() throws {
    let start = try #require(CalendarDate(year: 2026, month: 12, day: 31))
    #expect(start + 1 == CalendarDate(year: 2027, month: 1, day: 1))
    #expect(start - 365 == CalendarDate(year: 2025, month: 12, day: 31))
    #expect((start + 100) - start == 100)
    #expect(start < start + 1)
  }
}
