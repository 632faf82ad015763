import CivilTime
import InstitutionModel
import Regulation
import Schema
import SourceText
import Testing
import Timetable

/// What is true from a date on, and groups that learn a part of the year.
struct ChangeTests {
  @Test
  func `a new timetable holds from its first day`() {
    var school = School()
    let group = school.add(lessons: [(.tuesday, "15:30", "17:10")])
    school.change(group, from: "2027-01-13") { $0.lessons = [lesson(.thursday)] }
    let sessions = school.timetable.held(by: group, in: days("2027-01-11", "2027-01-21"))
    #expect(
      sessions.map(\.line) == [
        "2027-01-12 15:30–17:10 очно 2ч", "2027-01-14 15:30–17:10 очно 2ч",
        "2027-01-21 15:30–17:10 очно 2ч",
      ]
    )
  }

  @Test
  func `a change with a last day gives back what was before`() {
    var school = School()
    let group = school.add(lessons: [(.tuesday, "15:30", "17:10")])
    school.change(group, from: "2027-01-11", to: "2027-01-17") { $0.lessons = [lesson(.friday)] }
    let sessions = school.timetable.held(by: group, in: days("2027-01-04", "2027-01-24"))
    let dates = sessions.map(\.date)
    #expect(dates == ["2027-01-05", "2027-01-15", "2027-01-19"].map { date($0) })
  }

  @Test
  func `of two changes the later one holds, and each keeps what it does not mention`() {
    var school = School()
    let group = school.add(lessons: [(.tuesday, "15:30", "17:10")])
    school.groups[0].room = stated("12")
    school.change(group, from: "2027-01-11") {
      $0.room = stated("3")
      $0.pupils = stated(14)
    }
    school.change(group, from: "2027-02-01") { $0.pupils = stated(13) }
    let stretches = school.timetable.stretches(of: group)
    #expect(stretches.map(\.days.first) == ["2026-09-01", "2027-01-11", "2027-02-01"].map(date))
    #expect(stretches.map(\.group.room.value) == ["12", "3", "3"])
    #expect(stretches.map(\.group.pupils.value) == [nil, 14, 13])
    #expect(stretches.map(\.group.lessons.count) == [1, 1, 1])
  }

  @Test(
    arguments: [
      ("2027-01-11", nil, "2027-01-11", "2027-05-31"),
      (nil, "2026-12-30", "2026-09-01", "2026-12-30"),
      // The summers about the year are its own; earlier and later days are those of another year.
      ("2026-08-01", "2027-08-01", "2026-08-01", "2027-08-01"),
      ("2025-09-01", "2028-05-31", "2026-09-01", "2027-05-31"),
      ("2026-06-01", "2026-06-21", "2026-06-01", "2026-06-21"),
      ("2027-06-01", "2027-06-21", "2027-06-01", "2027-06-21"),
      ("2027-06-01", nil, "2027-06-01", "2027-08-31"),
      (nil, "2027-06-30", "2026-09-01", "2027-06-30"),
    ] as [(String?, String?, String, String)]
  )
  func `a group has lessons on its own days alone`(
    first: String?,
    last: String?,
    from: String,
    to: String
  ) {
    var school = School()
    let group = school.add(lessons: Weekday.allCases.map { ($0, "15:30", "17:10") })
    school.groups[0].first = Stated(first.map { at(date($0)) })
    school.groups[0].last = Stated(last.map { at(date($0)) })
    let sessions = school.timetable.held(by: group, in: days("2026-06-01", "2027-08-31"))
    #expect(sessions.first?.date == date(from))
    #expect(sessions.last?.date == date(to))
  }

  @Test(
    arguments: [
      ("2027-06-01", "2027-06-21", ["2027-05-27", "2027-06-04", "2027-06-11", "2027-06-18"]),
      ("2027-06-10", "2027-06-20", ["2027-05-27", "2027-06-11", "2027-06-18"]),
      ("2027-05-31", "2027-06-05", ["2027-05-27", "2027-06-04"]),
      ("2027-08-20", nil, ["2027-05-27", "2027-08-20", "2027-08-27"]),
      ("2072-06-01", "2072-06-21", ["2027-05-27"]),
    ] as [(String, String?, [String])]
  )
  func `«далее» beyond the year is the summer's timetable`(
    first: String,
    last: String?,
    held: [String]
  ) {
    var school = School()
    let group = school.add(lessons: [(.thursday, "15:30", "17:10")])
    school.change(group, from: first, to: last) { $0.lessons = [lesson(.friday)] }
    let sessions = school.timetable.held(by: group, in: days("2027-05-25", "2027-08-31"))
    #expect(sessions.map(\.date.text) == held)
  }

  @Test
  func `a group that says its last day has no summer after it`() {
    var school = School()
    let group = school.add(lessons: [(.thursday, "15:30", "17:10")])
    school.groups[0].last = stated(date("2027-05-31"))
    school.change(group, from: "2027-06-01") { $0.lessons = [lesson(.friday)] }
    #expect(school.timetable.stretches(of: group).map(\.days) == [school.year.days])
  }

  @Test(
    arguments: [
      ("2026-11-23", "2026-12-06", [false, true]), ("2027-05-24", "2027-06-30", [true, true]),
      ("2027-06-05", "2027-06-10", [true, false]), ("2027-06-05", nil, [true, false]),
      // Nobody learns in August, which is a slip of the pen.
      ("2027-08-05", "2027-08-10", [false, true]),
    ] as [(String, String?, [Bool])]
  )
  func `in a summer those learn who have lessons there`(
    first: String,
    last: String?,
    learners: [Bool]
  ) {
    var school = School()
    _ = school.add(lessons: [(.tuesday, "15:30", "17:10")])
    _ = school.add(lessons: [(.tuesday, "15:30", "17:10")])
    school.groups[0].first = stated(date("2027-06-01"))
    school.groups[0].last = stated(date("2027-06-21"))
    let institution = school.timetable.institution
    #expect(institution.learners(from: date(first), to: last.map(date)) == learners)
  }

  @Test
  func `a summer period covers summer lessons`() {
    var school = School()
    let group = school.add(lessons: [(.tuesday, "15:30", "17:10")]) {
      $0.format = stated(.synchronous)
      $0.classMode = stated(.byTimetable)
    }
    let other = school.add(lessons: [(.tuesday, "15:30", "17:10")])
    school.groups[0].first = stated(date("2027-06-01"))
    school.groups[0].last = stated(date("2027-06-21"))
    let period = school.add(period: "2027-05-24", "2027-06-30")
    #expect(school.timetable.days(of: period) == days("2027-05-24", "2027-06-21"))
    #expect(
      school.timetable.held(by: group, in: period).map(\.line) == [
        "2027-06-01 15:30–17:10 онлайн 2ч п0", "2027-06-08 15:30–17:10 онлайн 2ч п0",
        "2027-06-15 15:30–17:10 онлайн 2ч п0",
      ]
    )
    #expect(school.timetable.held(by: other, in: period).map(\.date.text) == ["2027-05-25"])
  }

  @Test
  func `a deadline is kept when the timetable changes before it`() {
    var school = School()
    let group = school.add(lessons: [(.friday, "15:30", "17:10")]) {
      $0.classMode = stated(.special)
      $0.special.materials = stated([
        material(weekly(.friday, "10:00"), weekly(.tuesday, "18:00"), hours: 2)
      ])
    }
    _ = school.add(period: "2026-11-23", "2026-11-29")
    school.change(group, from: "2026-11-30") { $0.lessons = [lesson(.monday)] }
    let sessions = school.timetable.held(by: group, in: days("2026-11-23", "2026-12-06"))
    #expect(
      sessions.map(\.line) == [
        "2026-11-27 10:00 материал0 2ч п0", "2026-11-30 15:30–17:10 очно 2ч",
        "2026-12-01 18:00 срок0 п0",
      ]
    )
  }

  private func lesson(_ weekday: Weekday) -> Lesson {
    Lesson(
      weekday: weekday,
      spans: [span("15:30", "17:10")],
      academicHours: .whole(2),
      range: School.nowhere
    )
  }
}

extension School {
  fileprivate mutating func change(
    _ group: Group.ID,
    from first: String,
    to last: String? = nil,
    describe: (inout GroupChange) -> Void
  ) {
    var change = GroupChange()
    change.first = stated(date(first))
    change.last = Stated(last.map { at(date($0)) })
    describe(&change)
    groups[group.index].changes.append(change)
  }
}
