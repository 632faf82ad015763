import CivilTime
import InstitutionModel
import Regulation
import Schema
import Testing
import Timetable

/// The hours of a school year, counted without unfolding it.
struct YearHoursTests {
  @Test
  func `what is counted is what is held`() {
    var school = School()
    school.year.holidays = [
      Holiday(days("2026-11-04", "2026-11-04")), Holiday(days("2026-12-31", "2027-01-10")),
    ]
    _ = school.add(lessons: [(.tuesday, "15:30", "17:10"), (.wednesday, "15:30", "16:15")])
    _ = school.add(lessons: [(.monday, "10:00", "10:45")]) {
      $0.classMode = stated(.special)
      $0.special.videoLessons = stated([video(.wednesday, "17:00", "18:40")])
    }
    _ = school.add(lessons: []) {
      $0.model = stated(.mediated)
      $0.classMode = stated(.special)
      $0.special.videoLessons = stated([video(.thursday, "17:00", "17:45")])
    }
    var parted = school.groups[0]
    parted.lessons[0].traits.weeks = LessonWeeks(.even)
    parted.lessons[1].traits.subgroup = "1"
    parted.changes = [change("2027-01-12", [(.friday, "15:30", "17:10")], from: &school)]
    parted.last = stated(date("2027-04-15"))
    school.groups.append(parted)
    _ = school.add(period: "2026-10-30", "2026-11-08")
    _ = school.add(period: "2026-11-05", "2026-11-13", for: [Group.ID(0), Group.ID(3)])
    _ = school.add(period: "2027-05-20", nil)
    let timetable = school.timetable
    for group in school.groups.indices.map({ Group.ID($0) }) {
      #expect(timetable.yearHours(of: group).held == timetable.unfoldedHours(of: group), "\(group)")
    }
  }

  @Test
  func `hours of days without lessons are told apart`() {
    var school = School()
    school.year.days = days("2026-11-16", "2026-11-29")
    school.year.holidays = [Holiday(days("2026-11-24", "2026-11-24"))]
    let group = school.add(lessons: [(.tuesday, "15:30", "17:10")])
    let hours = school.timetable.yearHours(of: group)
    #expect((hours.total, hours.onHolidays) == (.whole(2), .whole(2)))
    #expect((hours.supported, hours.suspended) == (Hours(), Hours()))
  }

  @Test
  func `individual support keeps the hours in whose place it is`() {
    var school = School()
    school.year.days = days("2026-11-16", "2026-11-29")
    let group = school.add(lessons: [(.tuesday, "15:30", "17:10")]) {
      $0.classMode = stated(.individual)
      $0.support.mailing = part(.monday, "10:00")
    }
    _ = school.add(period: "2026-11-23", "2026-11-29")
    let hours = school.timetable.yearHours(of: group)
    #expect((hours.held.total, hours.supported) == (.whole(2), .whole(2)))
    #expect(hours.total == .whole(4))
  }

  @Test
  func `a mode that counts hours gives none back for a day without any`() {
    var school = School()
    school.year.days = days("2026-11-16", "2026-11-29")
    let group = school.add(lessons: [(.monday, "15:30", "17:10")]) {
      $0.classMode = stated(.special)
      $0.special.videoLessons = stated([video(.friday, "17:00", "18:40")])
    }
    _ = school.add(period: "2026-11-23", "2026-11-23")
    let hours = school.timetable.yearHours(of: group)
    #expect((hours.held.total, hours.supported) == (.whole(2), Hours()))
  }

  @Test
  func `hours of a suspended group are lost and told`() {
    var school = School()
    school.year.days = days("2026-11-16", "2026-11-29")
    let group = school.add(lessons: [(.tuesday, "15:30", "17:10")]) { $0.suspension = stated(true) }
    _ = school.add(period: "2026-11-23", "2026-11-29")
    let hours = school.timetable.yearHours(of: group)
    #expect((hours.total, hours.suspended) == (.whole(2), .whole(2)))
  }

  @Test
  func `support alone has no hours to count`() {
    var school = School()
    let group = school.add(lessons: []) {
      $0.model = stated(.mediated)
      $0.classMode = stated(.individual)
      $0.support.mailing = part(.monday, "10:00")
    }
    #expect(school.timetable.yearHours(of: group).isEmpty)
  }

  /// A change to other lessons, which are written as those of a group are.
  private func change(
    _ first: String,
    _ lessons: [(Weekday, String, String)],
    from school: inout School
  ) -> GroupChange {
    let id = school.add(lessons: lessons)
    var change = GroupChange()
    change.first = stated(date(first))
    change.lessons = school.groups[id.index].lessons
    school.groups.removeLast()
    return change
  }
}

extension Timetable {
  /// The hours of the year added up day by day.
  fileprivate func unfoldedHours(of group: Group.ID) -> LessonHours {
    var tally = HourTally()
    for occurrence in held(by: group, in: schoolYear.days) {
      var hours = LessonHours()
      let slot = occurrence.slot
      if slot.activity.isDistance {
        hours.distance = slot.hours
      } else {
        hours.faceToFace = slot.hours
      }
      tally.add(hours, slot.traits)
    }
    return tally.hours
  }
}
