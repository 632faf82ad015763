import CivilTime
import InstitutionModel
import Regulation
import Schema
import Testing
import Timetable

/// Hours, shares and the date columns of Приложение 1.
struct HoursTests {
  @Test
  func `hours are counted by where they are taught`() {
    var school = School()
    let group = school.add(lessons: [(.tuesday, "15:30", "17:10"), (.friday, "15:30", "16:15")])
    _ = school.add(period: "2026-11-23", "2026-11-29")
    let hours = school.timetable.hours(of: group, in: days("2026-11-16", "2026-12-06"))
    #expect(hours.faceToFace == .whole(6))
    #expect(hours.distance == .whole(3))
    #expect(hours.distancePercent == 33)
    #expect(school.timetable.weeklyHours(of: school.groups[group.index]).hours.total == .whole(3))
    #expect(school.timetable.weeklyDistanceHours(of: school.groups[group.index]) == .whole(3))
  }

  @Test
  func `the share of a program is that of all its groups`() {
    var school = School()
    school.year.days = days("2026-11-16", "2026-11-29")
    let first = school.add(lessons: [(.tuesday, "15:30", "17:10")])
    _ = school.add(lessons: [(.tuesday, "15:30", "17:10")])
    _ = school.add(period: "2026-11-23", "2026-11-29", for: [first])
    let hours = school.timetable.yearlyHours(of: Program.ID(0))
    #expect((hours.faceToFace, hours.distance) == (.whole(6), .whole(2)))
    #expect(hours.distancePercent == 25)
    #expect(LessonHours().distancePercent == nil)
  }

  @Test
  func `individual support and suspended groups count no weekly hours`() {
    var school = School()
    let individual = school.add(lessons: [(.tuesday, "15:30", "17:10")]) {
      $0.classMode = stated(.individual)
    }
    let suspended = school.add(lessons: [(.tuesday, "15:30", "17:10")]) {
      $0.suspension = stated(true)
    }
    #expect(school.timetable.weeklyDistanceHours(of: school.groups[individual.index]) == nil)
    #expect(school.timetable.weeklyDistanceHours(of: school.groups[suspended.index]) == nil)
    #expect(
      school.timetable.weeklyHours(of: school.groups[suspended.index]).hours.total == .whole(2)
    )
  }

  @Test
  func `date columns are days on which pupils take part, each once`() {
    var school = School()
    let group = school.add(lessons: []) {
      $0.classMode = stated(.individual)
      $0.support.mailing = part(.monday, "10:00")
      $0.support.consultations = stated([
        consultation(.monday, "17:00", "17:40"), consultation(.thursday, "17:00", "17:40"),
      ])
      $0.support.checking = part(.saturday, "12:00")
      $0.support.feedback = part(.saturday, "18:00")
    }
    let period = school.add(period: "2026-11-25", "2026-12-03")
    #expect(
      school.timetable.dates(of: group, in: period).map(\.text) == [
        "2026-11-26", "2026-11-30", "2026-12-03",
      ]
    )
  }

  @Test
  func `the second of two overlapping periods has only the days that are its own`() {
    var school = School()
    let group = school.add(lessons: [(.monday, "15:30", "16:15")])
    let first = school.add(period: "2026-11-23", "2026-11-30")
    let second = school.add(period: "2026-11-24", "2026-12-07")
    let timetable = school.timetable
    #expect(timetable.dates(of: group, in: first).map(\.text) == ["2026-11-23", "2026-11-30"])
    #expect(timetable.dates(of: group, in: second).map(\.text) == ["2026-12-07"])
  }
}

/// Groups that have no room to meet in.
struct WhollyDistanceTests {
  static let models: [(InteractionModel?, [String])] = [
    (.mediated, ["2026-11-19 17:00–17:45 видео 1ч", "2026-11-26 17:00–17:45 видео 1ч п0"]),
    (.direct, ["2026-11-26 17:00–17:45 видео 1ч п0"]),
    (nil, ["2026-11-26 17:00–17:45 видео 1ч п0"]),
  ]

  @Test(arguments: models)
  func `only the mediated model teaches at a distance outside of periods`(
    model: InteractionModel?,
    expected: [String]
  ) {
    var school = School()
    let group = school.add(lessons: []) {
      $0.model = Stated(model.map { at($0) })
      $0.classMode = stated(.special)
      $0.special.videoLessons = stated([video(.thursday, "17:00", "17:45")])
    }
    _ = school.add(period: "2026-11-23", "2026-11-29")
    let sessions = school.timetable.held(by: group, in: days("2026-11-16", "2026-11-29"))
    #expect(sessions.map(\.line) == expected)
    #expect(sessions.allSatisfy { $0.activity.isDistance })
  }

  @Test
  func `an ordinary week is at a distance only for a group that always is`() {
    var school = School()
    let always = school.add(lessons: []) {
      $0.model = stated(.mediated)
      $0.classMode = stated(.individual)
      $0.support.mailing = part(.monday, "10:00")
    }
    let sometimes = school.add(lessons: [(.thursday, "17:00", "17:45")]) {
      $0.model = stated(.mediated)
      $0.classMode = stated(.individual)
      $0.support.mailing = part(.monday, "10:00")
    }
    let timetable = school.timetable
    #expect(timetable.ordinaryWeek(of: school.groups[always.index]).map(\.activity) == [.mailing])
    #expect(
      timetable.ordinaryWeek(of: school.groups[sometimes.index]).map(\.activity) == [
        .faceToFaceLesson
      ]
    )
    #expect(
      timetable.distanceWeek(of: school.groups[sometimes.index]).map(\.activity) == [.mailing]
    )
  }

  @Test
  func `a group with a room is taught there, whatever its model`() {
    var school = School()
    let group = school.add(lessons: [(.thursday, "17:00", "17:45")]) {
      $0.model = stated(.mediated)
    }
    let sessions = school.timetable.held(by: group, in: days("2026-11-16", "2026-11-22"))
    #expect(sessions.map(\.activity) == [.faceToFaceLesson])
  }

  @Test
  func `a lesson on screen counts the hours that are stated`() {
    var school = School()
    let group = school.add(lessons: [(.tuesday, "15:30", "17:10")]) {
      $0.classMode = stated(.special)
      $0.special.videoLessons = stated([
        video(.thursday, "17:00", "17:30", hours: 1), video(.friday, "17:00", "17:30"),
      ])
    }
    #expect(school.timetable.weeklyDistanceHours(of: school.groups[group.index]) == .whole(1))
  }
}
