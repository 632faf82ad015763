import CivilTime
import InstitutionModel
import Regulation
import Testing
import Timetable

/// The hours of a school year, counted without unfolding it.
struct YearHoursTests {
  @Test
  func `what is counted is what is held`() {
    var school = School()
    school.year.holidays = [days("2026-11-04", "2026-11-04"), days("2026-12-31", "2027-01-10")]
    _ = school.add(lessons: [(.tuesday, "15:30", "17:10"), (.wednesday, "15:30", "16:15")])
    _ = school.add(lessons: [(.monday, "10:00", "10:45")]) {
      $0.classMode = at(.special)
      $0.special.videoLessons = [video(.wednesday, "17:00", "18:40")]
    }
    _ = school.add(lessons: []) {
      $0.model = at(.mediated)
      $0.classMode = at(.special)
      $0.special.videoLessons = [video(.thursday, "17:00", "17:45")]
    }
    var parted = school.groups[0]
    parted.lessons[0].traits.weeks = .even
    parted.lessons[1].traits.subgroup = "1"
    parted.changes = [change("2027-01-12", [(.friday, "15:30", "17:10")], from: &school)]
    parted.last = date("2027-04-15")
    school.groups.append(parted)
    _ = school.add(period: "2026-10-30", "2026-11-08")
    _ = school.add(period: "2026-11-05", "2026-11-13", for: [Group.ID(0), Group.ID(3)])
    _ = school.add(period: "2027-05-20", nil)
    let timetable = school.timetable
    let count = YearHourCount(timetable)
    for group in school.groups.indices.map({ Group.ID($0) }) {
      #expect(count(group).held == timetable.hours(of: group, in: school.year.days), "\(group)")
    }
  }

  @Test
  func `hours of days without lessons are told apart`() {
    var school = School()
    school.year.days = days("2026-11-16", "2026-11-29")
    school.year.holidays = [days("2026-11-24", "2026-11-24")]
    let group = school.add(lessons: [(.tuesday, "15:30", "17:10")])
    let hours = YearHourCount(school.timetable)(group)
    #expect((hours.total, hours.onHolidays, hours.supported, hours.suspended) == (2, 2, 0, 0))
  }

  @Test
  func `individual support keeps the hours in whose place it is`() {
    var school = School()
    school.year.days = days("2026-11-16", "2026-11-29")
    let group = school.add(lessons: [(.tuesday, "15:30", "17:10")]) {
      $0.classMode = at(.individual)
      $0.support.mailing = weekly(.monday, "10:00")
    }
    _ = school.add(period: "2026-11-23", "2026-11-29")
    let hours = YearHourCount(school.timetable)(group)
    #expect((hours.held.total, hours.supported, hours.total) == (2, 2, 4))
  }

  @Test
  func `hours of a suspended group are lost and told`() {
    var school = School()
    school.year.days = days("2026-11-16", "2026-11-29")
    let group = school.add(lessons: [(.tuesday, "15:30", "17:10")]) { $0.isSuspended = true }
    _ = school.add(period: "2026-11-23", "2026-11-29")
    let hours = YearHourCount(school.timetable)(group)
    #expect((hours.total, hours.suspended) == (2, 2))
  }

  @Test
  func `support alone has no hours to count`() {
    var school = School()
    let group = school.add(lessons: []) {
      $0.model = at(.mediated)
      $0.classMode = at(.individual)
      $0.support.mailing = weekly(.monday, "10:00")
    }
    #expect(YearHourCount(school.timetable)(group).isEmpty)
  }

  /// A change to other lessons, which are written as those of a group are.
  private func change(
    _ first: String,
    _ lessons: [(Weekday, String, String)],
    from school: inout School
  ) -> GroupChange {
    let id = school.add(lessons: lessons)
    var change = GroupChange(from: at(date(first)))
    change.lessons = school.groups[id.index].lessons
    school.groups.removeLast()
    return change
  }
}
