import CivilTime
import InstitutionModel
import Regulation
import Schema
import SourceText
import Testing
import Timetable

/// What becomes of each thing on each day, and what it stays.
struct OccurrenceTests {
  /// A group on Tuesdays with a day off, a suspended week and a week of support; and what is planned.
  private static func school() -> (School, Group.ID) {
    var school = School()
    school.year.holidays = [Holiday(days("2026-11-03", "2026-11-03"), name: "День школы")]
    let group = school.add(lessons: [(.tuesday, "15:30", "17:10")]) {
      $0.classMode = stated(.individual)
      $0.support.consultations = stated([consultation(.tuesday, "15:30", "16:00")])
    }
    var suspended = school.groups[0].distance
    suspended.suspension = stated(true)
    _ = school.add(period: "2026-11-09", "2026-11-15")
    let other = school.add(period: "2026-11-16", "2026-11-22")
    school.periods[other.index].ground.name = "актированные дни"
    school.groups[0].groundLearning = [
      GroundLearning(ground: "актированные дни", learning: suspended)
    ]
    return (school, group)
  }

  @Test
  func `nothing that is planned is dropped in silence`() {
    let (school, group) = Self.school()
    let occurrences = school.timetable.occurrences(of: group, in: days("2026-11-02", "2026-11-24"))
    #expect(
      occurrences.map(\.state) == [
        .dayOff("День школы"), .replaced, .planned, .suspended, .planned,
      ]
    )
    #expect(
      occurrences.map(\.activity) == [
        .faceToFaceLesson, .faceToFaceLesson, .consultation, .faceToFaceLesson, .faceToFaceLesson,
      ]
    )
    #expect(occurrences.map(\.period?.index) == [nil, 0, 0, 1, nil])
  }

  @Test
  func `an identity says what was planned, and nothing else of the day says the same`() {
    let (school, group) = Self.school()
    let occurrences = school.timetable.occurrences(of: group, in: school.year.days)
    #expect(Set(occurrences.map(\.id)).count == occurrences.count)
  }

  @Test
  func `a period that puts a lesson on screen leaves it the same lesson`() {
    var school = School()
    let group = school.add(lessons: [(.tuesday, "15:30", "17:10")])
    let day = days("2026-11-24", "2026-11-24")
    let before = school.timetable.held(by: group, in: day)
    _ = school.add(period: "2026-11-23", "2026-11-29")
    let after = school.timetable.held(by: group, in: day)
    #expect(before.map(\.activity) == [.faceToFaceLesson])
    #expect(after.map(\.activity) == [.onlineLesson])
    #expect(before.map(\.id) == after.map(\.id))
  }

  @Test
  func `an occurrence knows its room, platform, teachers and minutes`() throws {
    var school = School()
    let (main, other) = (Teacher.ID(0), Teacher.ID(1))
    let group = school.add(lessons: [(.tuesday, "15:30", "17:10")]) {
      $0.screenMinutes = stated(20)
      $0.format = stated(.synchronous)
    }
    school.groups[0].room = stated("12")
    school.groups[0].teacher = main
    school.groups[0].otherTeachers = [GroupTeacher(other)]
    _ = school.add(period: "2026-11-23", "2026-11-29")
    let found = school.timetable.held(by: group, in: days("2026-11-16", "2026-11-29")).map(\.slot)
    #expect(found.map(\.place) == [.room(site: nil, name: "12"), .platform("Сферум")])
    #expect(found.map(\.screenMinutes) == [nil, 20])
    #expect(found.allSatisfy { $0.teachers == [main, other] && $0.due == main })
    school.groups[0].lessons[0].traits.teachers = [GroupTeacher(other)]
    school.groups[0].lessons[0].traits.rooms = ["3"]
    let own = try #require(
      school.timetable.held(by: group, in: days("2026-11-17", "2026-11-17")).first
    )
    #expect((own.slot.place, own.slot.teachers) == (.room(site: nil, name: "3"), [other]))
    school.groups[0].lessons[0].traits = LessonTraits()
    school.groups[0].lessons[0].traits.subgroup = "1"
    let anyones = school.timetable.held(by: group, in: days("2026-11-17", "2026-11-17")).first
    #expect(anyones?.slot.due == nil)
  }

  @Test
  func `what is put out in the chat is there, a material where the author says`() {
    var school = School()
    let group = school.add(lessons: [(.tuesday, "15:30", "17:10")]) {
      $0.format = stated(.asynchronous)
      $0.classMode = stated(.byTimetable)
    }
    _ = school.add(period: "2026-11-23", "2026-11-29")
    let week = days("2026-11-23", "2026-11-29")
    #expect(school.timetable.held(by: group, in: week).map(\.slot.place) == [.chat("VK")])
    school.groups[0].distance.classMode = stated(.special)
    var task = material(weekly(.monday, "10:00"), .absent, hours: 1)
    task.value.place = stated("папка группы")
    school.groups[0].distance.special.materials = stated([task])
    #expect(
      school.timetable.held(by: group, in: week).map(\.slot.place) == [.stated("папка группы")]
    )
  }
}
