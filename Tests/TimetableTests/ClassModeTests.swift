import CivilTime
import InstitutionModel
import Regulation
import Schema
import SourceText
import Testing
import Timetable

/// What a week of a distance period holds, by format and class mode.
struct ClassModeTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var describe: @Sendable (inout DistanceLearning) -> Void
    var expected: [String]
  }

  static let cases: [Case] = [
    Case(
      testDescription: "mode 1, synchronous",
      describe: {
        $0.classMode = stated(.byTimetable); $0.format = stated(.synchronous)
      },
      expected: ["2026-11-24 15:30–17:10 онлайн 2ч п0"]
    ),
    Case(
      testDescription: "mode 1, both",
      describe: {
        $0.classMode = stated(.byTimetable); $0.format = stated(.both)
      },
      expected: ["2026-11-24 15:30–17:10 онлайн 2ч п0"]
    ),
    Case(
      testDescription: "mode 1, asynchronous: a release at the lesson's time, hours kept",
      describe: {
        $0.classMode = stated(.byTimetable); $0.format = stated(.asynchronous)
      },
      expected: ["2026-11-24 15:30 задание 2ч п0"]
    ),
    Case(
      testDescription: "nothing known: the timetable's times, nobody misses a lesson",
      describe: { _ in },
      expected: ["2026-11-24 15:30–17:10 онлайн 2ч п0"]
    ),
    Case(
      testDescription: "suspended",
      describe: {
        $0.suspension = stated(true); $0.classMode = stated(.byTimetable)
      },
      expected: []
    ),
    Case(
      testDescription: "mode 2: releases, deadlines, a video lesson of two hours",
      describe: {
        $0.classMode = stated(.special)
        $0.special.materials = stated([
          material(weekly(.monday, "10:00"), weekly(.wednesday, "18:00"), hours: 2),
          material(weekly(.wednesday, "18:00"), .absent, hours: 1, task: "1"),
        ])
        $0.special.videoLessons = stated([video(.friday, "17:00", "18:40")])
      },
      expected: [
        "2026-11-23 10:00 материал0 2ч п0", "2026-11-25 18:00 срок0 п0",
        "2026-11-25 18:00 материал1 1ч п0", "2026-11-27 17:00–18:40 видео 2ч п0",
      ]
    ),
    Case(
      testDescription: "mode 2: video lessons count whole academic hours only",
      describe: {
        $0.classMode = stated(.special)
        $0.special.videoLessons = stated([
          video(.monday, "17:00", "17:44"), video(.tuesday, "17:00", "17:45"),
          video(.wednesday, "17:00", "18:39"), video(.thursday, "17:00", "19:35"),
        ])
      },
      expected: [
        "2026-11-23 17:00–17:44 видео п0", "2026-11-24 17:00–17:45 видео 1ч п0",
        "2026-11-25 17:00–18:39 видео 1ч п0", "2026-11-26 17:00–19:35 видео 3ч п0",
      ]
    ),
    Case(
      testDescription: "mode 3: four parts, no hours",
      describe: {
        $0.classMode = stated(.individual)
        $0.support.mailing = part(.monday, "10:00")
        $0.support.consultations = stated([consultation(.thursday, "17:00", "17:40")])
        $0.support.checking = part(.saturday, "12:00")
        $0.support.feedback = part(.saturday, "18:00")
      },
      expected: [
        "2026-11-23 10:00 рассылка п0", "2026-11-26 17:00–17:40 консультация п0",
        "2026-11-28 12:00 проверка п0", "2026-11-28 18:00 ответ п0",
      ]
    ),
    Case(
      testDescription: "consultations stand beside the lessons of mode 1, without hours",
      describe: {
        $0.classMode = stated(.byTimetable)
        $0.format = stated(.synchronous)
        $0.support.consultations = stated([consultation(.thursday, "17:00", "17:40")])
        $0.support.mailing = part(.monday, "10:00")
      },
      expected: [
        "2026-11-24 15:30–17:10 онлайн 2ч п0", "2026-11-26 17:00–17:40 консультация п0",
      ]
    ),
    Case(
      testDescription: "consultations stand beside the materials of mode 2",
      describe: {
        $0.classMode = stated(.special)
        $0.special.materials = stated([material(weekly(.monday, "10:00"), .absent, hours: 2)])
        $0.support.consultations = stated([
          consultation(.monday, "9:00", "9:30"), consultation(.sunday, "12:00", "12:30"),
        ])
      },
      expected: [
        "2026-11-23 9:00–9:30 консультация п0", "2026-11-23 10:00 материал0 2ч п0",
        "2026-11-29 12:00–12:30 консультация п0",
      ]
    ),
    Case(
      testDescription: "mode 3: a part may come several times a week",
      describe: {
        $0.classMode = stated(.individual)
        $0.support.mailing = stated(
          part(.monday, "10:00").items + part(.thursday, "9:00").items
        )
      },
      expected: ["2026-11-23 10:00 рассылка п0", "2026-11-26 9:00 рассылка п0"]
    ),
    Case(
      testDescription: "mode 3: a part that is missing is not invented",
      describe: {
        $0.classMode = stated(.individual)
        $0.support.mailing = part(.monday, "10:00")
      },
      expected: ["2026-11-23 10:00 рассылка п0"]
    ),
  ]

  @Test(arguments: cases)
  func `a week of a period follows format and mode`(_ row: Case) {
    var school = School()
    let group = school.add(lessons: [(.tuesday, "15:30", "17:10")], describe: row.describe)
    _ = school.add(period: "2026-11-23", "2026-11-29")
    let sessions = school.timetable.held(by: group, in: days("2026-11-23", "2026-11-29"))
    #expect(sessions.map(\.line) == row.expected)
  }

  @Test
  func `a part of support is where its author says, else in the chat`() {
    var school = School()
    let group = school.add(lessons: []) {
      $0.classMode = stated(.individual)
      $0.support.mailing = part(.monday, "10:00", at: "почта")
      $0.support.checking = part(.saturday, "12:00")
      $0.support.consultations = stated([
        consultation(.thursday, "17:00", "17:40", at: "кабинет 12")
      ])
    }
    let week = school.timetable.distanceWeek(of: school.timetable.institution[group])
    let places = week.map(\.place)
    #expect(places.count == 3)
    #expect(places.first == .stated("почта"))
    #expect(places.dropFirst().first == .stated("кабинет 12"))
    if case .chat = places.last {} else { Issue.record("\(places)") }
  }

  static let deadlines: [(Stated<WeeklyTime>, Stated<WeeklyTime>, String)] = [
    (weekly(.monday, "10:00"), weekly(.monday, "18:00"), "2026-11-23"),
    (weekly(.monday, "10:00"), weekly(.sunday, "9:00"), "2026-11-29"),
    (weekly(.monday, "10:00"), weekly(.monday, "9:00"), "2026-11-30"),
    (weekly(.monday, "10:00"), weekly(.monday, "10:00"), "2026-11-30"),
    (weekly(.friday, "10:00"), weekly(.tuesday, "18:00"), "2026-12-01"),
  ]

  @Test(arguments: deadlines)
  func `a deadline before its release belongs to the next week`(
    release: Stated<WeeklyTime>,
    deadline: Stated<WeeklyTime>,
    expected: String
  ) {
    var school = School()
    let group = school.add(lessons: []) {
      $0.classMode = stated(.special)
      $0.special.materials = stated([material(release, deadline, hours: 1)])
    }
    // One week only, so that the deadline seen is that of its own release.
    let period = school.add(period: "2026-11-23", "2026-11-29")
    let sessions = school.timetable.held(by: group, in: period)
    #expect(sessions.count == 2)
    #expect(sessions.last?.date == date(expected))
    #expect(sessions.last?.activity == .materialDeadline)
  }
}

/// A material with release and deadline.
func material(
  _ release: Stated<WeeklyTime>,
  _ deadline: Stated<WeeklyTime>,
  hours: Int,
  task: String = "0"
) -> Located<Material> {
  var material = Material()
  material.task = stated(task)
  material.release = release
  material.deadline = deadline
  material.hours = stated(.whole(hours))
  return at(material)
}
