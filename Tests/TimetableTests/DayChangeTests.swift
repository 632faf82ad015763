import CivilTime
import InstitutionModel
import Regulation
import Schema
import TestSupport
import Testing
import Timetable

/// Cancellations, transfers, substitutions and the like in the one stream of occurrences.
struct DayChangeTests {
  @Test
  func `a cancelled lesson is told and lost`() {
    var school = School()
    let group = school.add(lessons: [(.tuesday, "15:30", "17:10")])
    school.add(change: "2026-11-24", of: group) { $0.isCancelled = true }
    let timetable = school.timetable
    #expect(timetable.held(by: group, in: days("2026-11-24", "2026-11-24")).isEmpty)
    #expect(timetable.states(of: group, in: days("2026-11-24", "2026-11-24")) == [.cancelled])
    let hours = timetable.yearHours(of: group)
    #expect(hours.cancelled == .whole(2))
    #expect(hours.owed == .whole(2))
    #expect(timetable.changedOccurrences(of: group).map(\.id.date.text) == ["2026-11-24"])
  }

  @Test
  func `a moved lesson marks both ends and keeps its identity`() {
    var school = School()
    let group = school.add(lessons: [(.tuesday, "15:30", "17:10")])
    school.add(change: "2026-11-24", of: group) {
      $0.move = LessonMove(date: date("2026-11-28"), start: time("12:00"))
    }
    let timetable = school.timetable
    #expect(timetable.states(of: group, in: days("2026-11-24", "2026-11-24")) == [.moved])
    let held = timetable.held(by: group, in: days("2026-11-23", "2026-11-29"))
    #expect(held.map(\.line) == ["2026-11-28 12:00–13:40 очно 2ч"])
    #expect(held.map(\.id.date.text) == ["2026-11-24"])
    let hours = timetable.yearHours(of: group)
    #expect((hours.moved, hours.owed) == (.whole(2), Hours()))
    var plain = school
    plain.dayChanges = []
    #expect(hours.planned == plain.timetable.yearHours(of: group).planned)
  }

  @Test
  func `a lesson moved again is followed from its new day`() {
    var school = School()
    let group = school.add(lessons: [(.tuesday, "15:30", "17:10")])
    school.add(change: "2026-11-24", of: group) { $0.move = LessonMove(date: date("2026-11-25")) }
    school.add(change: "2026-11-25", of: group) { $0.move = LessonMove(date: date("2026-11-26")) }
    let week = days("2026-11-23", "2026-11-29")
    #expect(school.timetable.states(of: group, in: week) == [.moved, .moved, .planned])
    let last = school.timetable.held(by: group, in: week)
    #expect(last.map(\.change?.changes.count) == [2])
    #expect(last.map(\.planned.text) == ["2026-11-24"])
  }

  @Test
  func `a lesson that a holiday takes can be given on another day`() {
    var school = School()
    school.year.holidays = [Holiday(days("2026-11-04", "2026-11-04"))]
    let group = school.add(lessons: [(.wednesday, "15:30", "17:10")])
    #expect(school.timetable.yearHours(of: group).onHolidays == .whole(2))
    school.add(change: "2026-11-04", of: group) { $0.move = LessonMove(date: date("2026-11-05")) }
    let hours = school.timetable.yearHours(of: group)
    #expect((hours.onHolidays, hours.moved) == (Hours(), .whole(2)))
  }

  @Test
  func `one hour of a pair is cancelled and the other is held`() {
    var school = School()
    let group = school.add(lessons: [(.tuesday, "15:30", "17:10")])
    school.add(change: "2026-11-24", of: group, hour: 1) { $0.isCancelled = true }
    let day = days("2026-11-24", "2026-11-24")
    let held = school.timetable.held(by: group, in: day)
    #expect(held.map(\.line) == ["2026-11-24 16:25–17:10 очно 1ч"])
    let all = school.timetable.occurrences(of: group, in: day)
    #expect(Set(all.map(\.id)).count == 2)
    #expect(school.timetable.yearHours(of: group).cancelled == .whole(1))
  }

  @Test
  func `what is said of one lesson goes before what is said of a day`() {
    var school = School()
    let group = school.add(lessons: [(.tuesday, "15:30", "17:10"), (.wednesday, "15:30", "17:10")])
    school.dayChanges.append(
      DayChange(.covered([group]), on: days("2026-11-24", "2026-11-25"), at: School.nowhere)
    )
    school.dayChanges[0].effect.isCancelled = true
    school.add(change: "2026-11-24", of: group) { $0.move = LessonMove(date: date("2026-11-26")) }
    let states = school.timetable.states(of: group, in: days("2026-11-23", "2026-11-29"))
    #expect(states == [.moved, .cancelled, .planned])
  }

  @Test
  func `an additional lesson gives back what was lost`() {
    var school = School()
    let group = school.add(lessons: [(.tuesday, "15:30", "17:10")])
    school.add(change: "2026-11-24", of: group) { $0.isCancelled = true }
    school.add(change: "2026-11-26", of: group) {
      $0.addition = LessonMove(spans: [span("15:30", "17:10")])
    }
    let hours = school.timetable.yearHours(of: group)
    #expect((hours.cancelled, hours.added, hours.owed) == (.whole(2), .whole(2), Hours()))
    #expect(hours.total == hours.planned)
  }

  @Test
  func `an ill teacher's lessons have a substitute, or are open`() {
    var school = School()
    let group = school.add(lessons: [(.tuesday, "15:30", "17:10"), (.thursday, "15:30", "17:10")])
    school.groups[group.index].teacher = Teacher.ID(0)
    let week = days("2026-11-23", "2026-11-29")
    school.dayChanges.append(DayChange(.teacher(Teacher.ID(0)), on: week, at: School.nowhere))
    school.dayChanges[0].effect.substitute = .open
    school.add(change: "2026-11-24", of: group) { $0.substitute = .teacher(Teacher.ID(1)) }
    let held = school.timetable.held(by: group, in: week)
    #expect(held.map(\.slot.teachers) == [[Teacher.ID(1)], []])
    #expect(held.map(\.change?.was?.slot.teachers) == [[Teacher.ID(0)], [Teacher.ID(0)]])
  }

  @Test(arguments: UInt64(1)...60)
  func `hours add up, states are single and identities stay after any changes`(seed: UInt64) {
    var random = Random(state: seed)
    var school = School()
    school.year.holidays = [Holiday(days("2026-11-03", "2026-11-04"))]
    let group = school.add(lessons: [
      (.tuesday, "15:30", "17:10"), (.wednesday, "15:30", "16:15"), (.saturday, "10:00", "11:40"),
    ])
    _ = school.add(period: "2026-11-23", "2026-12-06")
    let plain = school.timetable
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      school.addRandomChange(of: group, &random)
    }
    let timetable = school.timetable
    let (before, after) = (plain.yearHours(of: group), timetable.yearHours(of: group))
    #expect(after.planned == before.planned)
    #expect(after.total + after.lost == after.planned + after.added)
    let year = days("2026-09-01", "2027-05-31")
    let all = timetable.occurrences(of: group, in: year)
    let ends = all.filter { $0.state != .moved }
    let identities = ends.filter {
      $0.series.id.hour == nil && $0.change?.was != nil || $0.change == nil
    }
    #expect(Set(identities.map(\.id)).count == identities.count)
    let first = Set(plain.occurrences(of: group, in: year).map(\.id))
    #expect(Set(identities.map(\.id)).isSubset(of: first))
    school.dayChanges = []
    #expect(
      school.timetable.occurrences(of: group, in: year).map(\.line)
        == plain.occurrences(of: group, in: year).map(\.line)
    )
  }
}

extension Timetable {
  fileprivate func states(of group: Group.ID, in days: DateRange) -> [Occurrence.State] {
    occurrences(of: group, in: days).map(\.state)
  }
}

extension School {
  fileprivate mutating func add(
    change day: String,
    of group: Group.ID,
    hour: Int? = nil,
    _ describe: (inout LessonEffect) -> Void
  ) {
    add(change: DateRange(date(day)), of: group, hour: hour, describe)
  }

  fileprivate mutating func add(
    change days: DateRange,
    of group: Group.ID,
    hour: Int? = nil,
    _ describe: (inout LessonEffect) -> Void
  ) {
    var change = DayChange(.groups([group]), on: days, at: School.nowhere)
    change.hour = hour
    describe(&change.effect)
    dayChanges.append(change)
  }

  /// Anything that a line may say, of a day of two months.
  fileprivate mutating func addRandomChange(of group: Group.ID, _ random: inout Random) {
    let day = date("2026-10-20") + Int.random(in: 0..<60, using: &random)
    let days = DateRange(day, day + Int.random(in: 0...2, using: &random)) ?? DateRange(day)
    let hour =
      Int.random(in: 0..<4, using: &random) == 0 ? Int.random(in: 1...2, using: &random) : nil
    let kind = Int.random(in: 0..<5, using: &random)
    add(change: days, of: group, hour: hour) { effect in
      switch kind {
      case 0: effect.isCancelled = true
      case 1: effect.move = LessonMove(date: day + Int.random(in: 1...9, using: &random))
      case 2: effect.room = "3"
      case 3: effect.substitute = .teacher(Teacher.ID(1))
      default: effect.addition = LessonMove(spans: [span("18:00", "19:40")])
      }
    }
  }
}
