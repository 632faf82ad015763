import CivilTime
import InstitutionModel
import Regulation
import Schema
import Testing
import Timetable

/// Lessons that differ from others: other weeks, subgroups, single pupils, a format of their own.
struct TraitsTests {
  @Test(arguments: [
    (WeekParity.even, ["2026-11-24", "2026-12-08"]), (.odd, ["2026-11-17", "2026-12-01"]),
  ])
  func `a lesson every other week follows the calendar`(parity: WeekParity, dates: [String]) {
    var school = School()
    let group = school.add(lessons: [(.tuesday, "15:30", "17:10")])
    school.groups[0].lessons[0].traits.weeks = LessonWeeks(parity)
    let sessions = school.timetable.held(by: group, in: days("2026-11-16", "2026-12-13"))
    #expect(sessions.map(\.date) == dates.map(date))
    #expect(sessions.allSatisfy { $0.slot.traits.weeks == LessonWeeks(parity) })
  }

  @Test(arguments: [
    (LearningFormat.synchronous, Activity.onlineLesson), (.both, .onlineLesson),
    (.asynchronous, .lessonRelease),
  ])
  func `a lesson with a format of its own is at a distance all year`(
    format: LearningFormat,
    activity: Activity
  ) {
    var school = School()
    let group = school.add(lessons: [(.tuesday, "15:30", "17:10"), (.friday, "15:30", "17:10")])
    school.groups[0].lessons[0].traits.format = format
    _ = school.add(period: "2026-11-23", "2026-11-29")
    let timetable = school.timetable
    let usual = timetable.held(by: group, in: days("2026-11-16", "2026-11-22"))
    #expect(usual.map(\.activity) == [activity, .faceToFaceLesson])
    #expect(usual.map(\.period) == [nil, nil])
    let distance = timetable.held(by: group, in: days("2026-11-23", "2026-11-29"))
    #expect(distance.map(\.activity) == [activity, .onlineLesson])
    #expect(timetable.hours(of: group, in: days("2026-11-16", "2026-11-29")).distancePercent == 75)
  }

  @Test
  func `a ground may ask for something else`() {
    var school = School()
    let group = school.add(lessons: [(.tuesday, "15:30", "17:10")]) {
      $0.format = stated(.synchronous)
    }
    let quarantine = school.add(period: "2026-11-16", "2026-11-22")
    let other = school.add(period: "2026-11-23", "2026-11-29")
    school.periods[other.index].ground.name = "актированные дни"
    var learning = school.groups[0].distance
    learning.format = stated(.asynchronous)
    school.groups[0].groundLearning = [GroundLearning(ground: "карантин", learning: learning)]
    let sessions = school.timetable.held(by: group, in: days("2026-11-16", "2026-11-29"))
    #expect(sessions.map(\.activity) == [.lessonRelease, .onlineLesson])
    #expect(sessions.map(\.period) == [quarantine, other])
  }

  @Test
  func `a ground may stop lessons, or start them`() {
    var school = School()
    let group = school.add(lessons: [(.tuesday, "15:30", "17:10")]) { $0.suspension = stated(true) }
    let period = school.add(period: "2026-11-16", "2026-11-22")
    #expect(school.timetable.held(by: group, in: period).isEmpty)
    var learning = school.groups[0].distance
    learning.suspension = stated(false)
    school.groups[0].groundLearning = [GroundLearning(ground: "карантин", learning: learning)]
    #expect(school.timetable.held(by: group, in: period).count == 1)
  }

  struct Load: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var lessons: [(hours: Int, traits: LessonTraits)]
    /// Halves of hours a week, as a pupil attends them.
    var halves: Int
    var lawful: Set<Int>
  }

  static let loads: [Load] = [
    Load(testDescription: "nothing", lessons: [], halves: 0, lawful: [0]),
    Load(
      testDescription: "all for everybody",
      lessons: [(2, LessonTraits()), (1, LessonTraits())],
      halves: 6,
      lawful: [6]
    ),
    Load(
      testDescription: "a lesson every other week counts half",
      lessons: [(2, LessonTraits()), (2, weeks(.even))],
      halves: 6,
      lawful: [6]
    ),
    Load(
      testDescription: "even and odd weeks make one whole",
      lessons: [(2, weeks(.even)), (2, weeks(.odd))],
      halves: 4,
      lawful: [4]
    ),
    Load(
      testDescription: "a pupil is in one subgroup, the teacher in both",
      lessons: [(2, LessonTraits()), (1, subgroup("1")), (1, subgroup("2"))],
      halves: 6,
      lawful: [6, 8]
    ),
    Load(
      testDescription: "subgroups may differ",
      lessons: [(1, subgroup("1")), (2, subgroup("2"))],
      halves: 4,
      lawful: [2, 4, 6]
    ),
    Load(
      testDescription: "individual lessons come on top",
      lessons: [(2, LessonTraits()), (1, individual)],
      halves: 4,
      lawful: [4, 6]
    ),
    Load(
      testDescription: "nothing but individual lessons",
      lessons: [(1, individual), (1, individual)],
      halves: 4,
      lawful: [0, 2, 4]
    ),
  ]

  @Test(arguments: loads)
  func `hours of a week`(_ load: Load) {
    var school = School()
    _ = school.add(lessons: load.lessons.map { _ in (.tuesday, "15:30", "17:10") })
    for (index, lesson) in load.lessons.enumerated() {
      school.groups[0].lessons[index].academicHours = .whole(lesson.hours)
      school.groups[0].lessons[index].traits = lesson.traits
    }
    let tally = school.timetable.weeklyHours(of: school.groups[0])
    #expect(tally.hours.total == .halves(load.halves))
    #expect(tally.lawfulTotals == Set(load.lawful.map(Hours.halves)))
  }

  @Test
  func `hours of dates count one subgroup`() {
    var school = School()
    let group = school.add(lessons: [(.tuesday, "15:30", "17:10"), (.tuesday, "15:30", "17:10")])
    school.groups[0].lessons[0].traits.subgroup = "1"
    school.groups[0].lessons[1].traits.subgroup = "2"
    let week = days("2026-11-16", "2026-11-22")
    #expect(school.timetable.held(by: group, in: week).count == 2)
    #expect(school.timetable.hours(of: group, in: week).total == .whole(2))
  }

  private static func weeks(_ parity: WeekParity) -> LessonTraits {
    var traits = LessonTraits()
    traits.weeks = LessonWeeks(parity)
    return traits
  }

  private static func subgroup(_ name: String) -> LessonTraits {
    var traits = LessonTraits()
    traits.subgroup = name
    return traits
  }

  private static var individual: LessonTraits {
    var traits = LessonTraits()
    traits.isIndividual = true
    return traits
  }
}
