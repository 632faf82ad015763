import CivilTime
import InstitutionModel
import Regulation
import Schema
import Testing
import Timetable

/// Where periods begin, end, meet and whom they cover.
struct PeriodTests {
  /// A group on Tuesdays and Thursdays that learns on screen in periods.
  private static func school(_ periods: (String, String?)...) -> School {
    var school = School()
    for _ in 0..<2 {
      _ = school.add(lessons: [(.tuesday, "15:30", "16:15"), (.thursday, "15:30", "16:15")]) {
        $0.classMode = stated(.byTimetable)
        $0.format = stated(.synchronous)
      }
    }
    for (first, last) in periods { _ = school.add(period: first, last) }
    return school
  }

  private static func lines(_ school: School, _ first: String, _ last: String) -> [String] {
    school.timetable.held(by: Group.ID(0), in: days(first, last)).map(\.line)
  }

  @Test
  func `a period that begins midweek leaves the lessons before it in their room`() {
    let school = Self.school(("2026-11-25", "2026-12-01"))
    #expect(
      Self.lines(school, "2026-11-24", "2026-12-03") == [
        "2026-11-24 15:30–16:15 очно 1ч", "2026-11-26 15:30–16:15 онлайн 1ч п0",
        "2026-12-01 15:30–16:15 онлайн 1ч п0", "2026-12-03 15:30–16:15 очно 1ч",
      ]
    )
  }

  @Test
  func `of overlapping periods the one that began first holds to its end`() {
    let school = Self.school(("2026-11-23", "2026-11-24"), ("2026-11-24", "2026-11-29"))
    #expect(
      Self.lines(school, "2026-11-24", "2026-12-01") == [
        "2026-11-24 15:30–16:15 онлайн 1ч п0", "2026-11-26 15:30–16:15 онлайн 1ч п1",
        "2026-12-01 15:30–16:15 очно 1ч",
      ]
    )
  }

  @Test
  func `a period until further notice ends with the school year`() {
    let school = Self.school(("2027-05-24", nil))
    #expect(
      Self.lines(school, "2027-05-20", "2027-09-30") == [
        "2027-05-20 15:30–16:15 очно 1ч", "2027-05-25 15:30–16:15 онлайн 1ч п0",
        "2027-05-27 15:30–16:15 онлайн 1ч п0",
      ]
    )
  }

  @Test
  func `a period from before the year counts from its first day`() {
    let school = Self.school(("2026-08-20", "2026-09-02"))
    #expect(school.timetable.days(of: DistancePeriod.ID(0)) == days("2026-09-01", "2026-09-02"))
    #expect(
      Self.lines(school, "2026-08-25", "2026-09-03") == [
        "2026-09-01 15:30–16:15 онлайн 1ч п0", "2026-09-03 15:30–16:15 очно 1ч",
      ]
    )
  }

  @Test
  func `a period ended before it began changes nothing`() {
    let school = Self.school(("2026-11-23", "2026-11-22"))
    #expect(school.timetable.days(of: DistancePeriod.ID(0)) == nil)
    #expect(school.timetable.currentPeriod(on: date("2026-11-23")) == nil)
    #expect(Self.lines(school, "2026-11-24", "2026-11-24") == ["2026-11-24 15:30–16:15 очно 1ч"])
  }

  @Test
  func `a period is for the groups that it covers`() {
    var school = Self.school()
    let period = school.add(period: "2026-11-23", "2026-11-29", for: [Group.ID(1)])
    #expect(Self.lines(school, "2026-11-24", "2026-11-24") == ["2026-11-24 15:30–16:15 очно 1ч"])
    let timetable = school.timetable
    #expect(timetable.period(of: Group.ID(0), on: date("2026-11-24")) == nil)
    #expect(timetable.period(of: Group.ID(1), on: date("2026-11-24")) == period)
    #expect(timetable.period(of: Group.ID(1), on: date("2026-11-30")) == nil)
  }

  @Test
  func `nothing is held on holidays of a period`() {
    var school = Self.school(("2026-12-28", "2027-01-14"))
    school.year.holidays = [Holiday(days("2026-12-31", "2027-01-12"))]
    #expect(
      Self.lines(school, "2026-12-28", "2027-01-14") == [
        "2026-12-29 15:30–16:15 онлайн 1ч п0", "2027-01-14 15:30–16:15 онлайн 1ч п0",
      ]
    )
  }

  static let today: [(String, Int?)] = [
    ("2026-10-01", 0), ("2026-10-05", 0), ("2026-10-12", 0), ("2026-10-13", 1),
    ("2026-12-31", 1), ("2027-02-02", 1), ("2027-02-09", 1), ("2027-02-12", 2),
    ("2027-05-31", 2), ("2027-08-01", 2),
  ]

  @Test(arguments: today)
  func `the current period holds, or comes next, or was the last`(day: String, index: Int?) {
    let school = Self.school(
      ("2026-10-05", "2026-10-12"),
      ("2027-02-01", "2027-02-11"),
      ("2027-02-08", "2027-02-20")
    )
    #expect(school.timetable.currentPeriod(on: date(day))?.index == index)
  }

  @Test
  func `a group's current period is among its own`() {
    var school = Self.school()
    _ = school.add(period: "2026-10-05", "2026-10-12", for: [Group.ID(1)])
    _ = school.add(period: "2027-02-01", "2027-02-11", for: [Group.ID(0)])
    let timetable = school.timetable
    let day = date("2026-10-06")
    #expect(timetable.currentPeriod(on: day)?.index == 0)
    #expect(timetable.currentPeriod(of: Group.ID(0), on: day)?.index == 1)
    #expect(timetable.currentPeriod(of: Group.ID(1), on: date("2027-03-01"))?.index == 0)
  }
}
