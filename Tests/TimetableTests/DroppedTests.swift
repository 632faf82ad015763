import CivilTime
import InstitutionModel
import Regulation
import Testing
import Timetable

/// What non-working days take from a group.
struct DroppedTests {
  @Test
  func `lessons of the timetable that fall on holidays are counted with their hours`() {
    var school = School()
    school.year.holidays = [days("2026-11-03", "2026-11-06"), days("2026-12-29", "2026-12-29")]
    let group = school.add(lessons: [(.tuesday, "15:30", "17:10"), (.friday, "15:30", "16:15")])
    let dropped = school.timetable.droppedSessions(of: group)
    #expect(
      dropped.map(\.line) == [
        "2026-11-03 15:30–17:10 очно 2ч", "2026-11-06 15:30–16:15 очно 1ч",
        "2026-12-29 15:30–17:10 очно 2ч",
      ]
    )
    #expect(school.timetable.droppedHours(of: group) == 5)
  }

  @Test
  func `lessons of the other parity and of days before the group began are not lost`() {
    var school = School()
    school.year.holidays = [days("2026-11-03", "2026-11-03"), days("2026-11-10", "2026-11-10")]
    let group = school.add(lessons: [(.tuesday, "15:30", "17:10")])
    school.groups[group.index].lessons[0].traits.weeks = WeekParity(of: date("2026-11-10"))
    let later = school.add(lessons: [(.tuesday, "15:30", "17:10")])
    school.groups[later.index].first = date("2026-11-04")
    #expect(school.timetable.droppedSessions(of: group).map(\.date.text) == ["2026-11-10"])
    #expect(school.timetable.droppedSessions(of: later).map(\.date.text) == ["2026-11-10"])
  }

  @Test
  func `a pupil loses the lessons of one subgroup`() {
    var school = School()
    school.year.holidays = [days("2026-11-03", "2026-11-03")]
    let group = school.add(lessons: [(.tuesday, "15:30", "17:10"), (.tuesday, "17:20", "18:05")])
    school.groups[group.index].lessons[0].traits.subgroup = "1"
    school.groups[group.index].lessons[1].traits.subgroup = "2"
    #expect(school.timetable.droppedSessions(of: group).count == 2)
    #expect(school.timetable.droppedHours(of: group) == 2)
  }

  @Test
  func `in a period the special mode is lost, and consultations are not`() {
    var school = School()
    school.year.holidays = [days("2026-11-24", "2026-11-25")]
    let group = school.add(lessons: [(.tuesday, "15:30", "17:10")]) {
      $0.classMode = at(.special)
      $0.special.videoLessons = [weekly(.wednesday, "15:30", "16:15")]
    }
    let individual = school.add(lessons: [(.tuesday, "15:30", "17:10")]) {
      $0.classMode = at(.individual)
      $0.support.consultations = [weekly(.tuesday, "17:00", "17:40")]
    }
    let suspended = school.add(lessons: [(.tuesday, "15:30", "17:10")]) { $0.isSuspended = true }
    _ = school.add(period: "2026-11-23", "2026-11-29")
    #expect(
      school.timetable.droppedSessions(of: group).map(\.line) == [
        "2026-11-25 15:30–16:15 видео 1ч п0"
      ]
    )
    #expect(school.timetable.droppedHours(of: individual) == 0)
    #expect(school.timetable.droppedHours(of: suspended) == 0)
  }
}
