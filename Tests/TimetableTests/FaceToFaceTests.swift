import CivilTime
import InstitutionModel
import Testing
import Timetable

/// Weekly lessons unfolded into dates, without any period.
struct FaceToFaceTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var days: (String, String)
    var holidays: [Holiday] = []
    var expected: [String]
  }

  static let cases: [Case] = [
    Case(
      testDescription: "one week, in order of time",
      days: ("2026-11-23", "2026-11-29"),
      expected: ["2026-11-24 15:30–17:10 очно 2ч", "2026-11-26 15:30–17:10 очно 2ч"]
    ),
    Case(
      testDescription: "the year begins on a Tuesday",
      days: ("2026-08-24", "2026-09-03"),
      expected: ["2026-09-01 15:30–17:10 очно 2ч", "2026-09-03 15:30–17:10 очно 2ч"]
    ),
    Case(
      testDescription: "the year ends on a Monday",
      days: ("2027-05-24", "2027-06-30"),
      expected: ["2027-05-25 15:30–17:10 очно 2ч", "2027-05-27 15:30–17:10 очно 2ч"]
    ),
    Case(
      testDescription: "the turn of the calendar year",
      days: ("2026-12-28", "2027-01-05"),
      expected: [
        "2026-12-29 15:30–17:10 очно 2ч", "2026-12-31 15:30–17:10 очно 2ч",
        "2027-01-05 15:30–17:10 очно 2ч",
      ]
    ),
    Case(
      testDescription: "holidays over New Year, one before and one after the year",
      days: ("2026-12-28", "2027-01-12"),
      holidays: [
        Holiday(days("2026-08-01", "2026-08-31")), Holiday(days("2026-12-31", "2027-01-10")),
        Holiday(days("2027-05-31", "2027-08-31")),
      ],
      expected: ["2026-12-29 15:30–17:10 очно 2ч", "2027-01-12 15:30–17:10 очно 2ч"]
    ),
    Case(testDescription: "the summer", days: ("2027-06-01", "2027-08-31"), expected: []),
  ]

  @Test(arguments: cases)
  func `lessons stand on the days of their week`(_ row: Case) {
    var school = School()
    school.year.holidays = row.holidays
    let group = school.add(lessons: [
      (.thursday, "15:30", "17:10"), (.tuesday, "15:30", "17:10"),
    ])
    let sessions = school.timetable.held(by: group, in: days(row.days.0, row.days.1))
    #expect(sessions.map(\.line) == row.expected)
  }

  @Test
  func `a year holds every working Tuesday and nothing else`() {
    var school = School()
    school.year.holidays = [Holiday(days("2026-11-03", "2026-11-04"))]
    let group = school.add(lessons: [(.tuesday, "15:30", "17:10")])
    let sessions = school.timetable.held(by: group, in: school.year.days)
    // 39 Tuesdays from 1 September to 25 May, one of them a holiday.
    #expect(sessions.count == 38)
    #expect(sessions.allSatisfy { $0.date.weekday == .tuesday })
    #expect(!sessions.contains { $0.date == date("2026-11-03") })
  }

  @Test
  func `two lessons of a day come in order of time`() {
    var school = School()
    let group = school.add(lessons: [(.monday, "17:00", "17:45"), (.monday, "9:00", "9:45")])
    let sessions = school.timetable.held(by: group, in: days("2026-09-07", "2026-09-07"))
    #expect(
      sessions.map(\.line) == ["2026-09-07 9:00–9:45 очно 1ч", "2026-09-07 17:00–17:45 очно 1ч"]
    )
  }
}
