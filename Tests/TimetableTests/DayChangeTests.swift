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

  @Test
  func `a partner comes to the hours, the room and the teacher of the first`() {
    var school = School()
    let first = school.add(lessons: [(.tuesday, "15:30", "17:10")])
    let partner = school.add(lessons: [(.tuesday, "17:30", "18:15")])
    school.groups[first.index].teacher = Teacher.ID(0)
    school.groups[partner.index].teacher = Teacher.ID(1)
    school.add(change: "2026-11-24", of: first) {
      $0.partners = [partner]
      $0.room = "36"
    }
    let timetable = school.timetable
    let day = days("2026-11-24", "2026-11-24")
    let both = [first, partner].flatMap { timetable.held(by: $0, in: day) }
    #expect(both.map(\.start) == [time("15:30"), time("15:30")])
    #expect(both.map(\.slot.teachers) == [[Teacher.ID(0)], [Teacher.ID(0)]])
    #expect(both.map(\.slot.place) == [both[0].slot.place, both[0].slot.place])
    #expect(both.map(\.slot.traits.partners) == [[partner], [first]])
    #expect(both.map(\.change?.was?.slot.at.time) == [time("15:30"), time("17:30")])
    let hours = timetable.yearHours(of: partner)
    #expect((hours.added, hours.owed) == (.whole(1), Hours()))
    var plain = school
    plain.dayChanges = []
    #expect(hours.planned == plain.timetable.yearHours(of: partner).planned)
  }

  @Test
  func `a partner without a lesson on the day has an additional one`() {
    var school = School()
    let first = school.add(lessons: [(.tuesday, "15:30", "17:10")])
    let partner = school.add(lessons: [(.wednesday, "17:30", "18:15")])
    school.add(change: "2026-11-24", of: first) { $0.partners = [partner] }
    let timetable = school.timetable
    let held = timetable.held(by: partner, in: days("2026-11-24", "2026-11-24"))
    #expect(held.map(\.line) == ["2026-11-24 15:30–17:10 очно 2ч"])
    #expect(held.map(\.id.series.part) == [.additional])
    #expect(held.map(\.slot.traits.partners) == [[first]])
    #expect(timetable.yearHours(of: partner).added == .whole(2))
    #expect(timetable.changedOccurrences(of: partner).count == 1)
    #expect(timetable.hosts(of: partner) == [first])
  }

  @Test
  func `a partner goes along to another day, and is free of what is cancelled`() {
    var school = School()
    let first = school.add(lessons: [(.tuesday, "15:30", "17:10")])
    let partner = school.add(lessons: [(.thursday, "15:30", "17:10")])
    school.add(change: "2026-11-24", of: first) {
      $0.partners = [partner]
      $0.move = LessonMove(date: date("2026-11-26"), start: time("18:00"))
    }
    let week = days("2026-11-23", "2026-11-29")
    let held = school.timetable.held(by: partner, in: week)
    #expect(held.map(\.line) == ["2026-11-26 18:00–19:40 очно 2ч"])
    school.add(change: "2026-11-26", of: first) { $0.isCancelled = true }
    let alone = school.timetable.held(by: partner, in: week)
    #expect(alone.map(\.line) == ["2026-11-26 15:30–17:10 очно 2ч"])
    #expect(alone.allSatisfy { $0.change == nil })
  }

  @Test
  func `two lines that name each other are one joint lesson`() {
    var school = School()
    let first = school.add(lessons: [(.tuesday, "15:30", "17:10")])
    let partner = school.add(lessons: [(.tuesday, "15:30", "17:10")])
    school.add(change: "2026-11-24", of: first) { $0.partners = [partner] }
    school.add(change: "2026-11-24", of: partner) { $0.partners = [first] }
    let day = days("2026-11-24", "2026-11-24")
    for group in [first, partner] {
      let held = school.timetable.held(by: group, in: day)
      #expect(held.map(\.slot.traits.partners.count) == [1])
      #expect(held.map(\.change?.changes.count) == [1])
    }
  }

  @Test(arguments: UInt64(1)...60)
  func `hours of both ends of joint lessons add up after any changes`(seed: UInt64) {
    var random = Random(state: seed)
    var school = School()
    let first = school.add(lessons: [(.tuesday, "15:30", "17:10"), (.friday, "10:00", "10:45")])
    let partner = school.add(lessons: [
      (.tuesday, "16:00", "16:45"), (.thursday, "15:30", "17:10"), (.friday, "10:00", "12:35"),
    ])
    let plain = school.timetable
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      school.addRandomChange(of: Bool.random(using: &random) ? first : partner, &random)
      let day = date("2026-10-20") + Int.random(in: 0..<60, using: &random)
      school.add(change: DateRange(day), of: first) { $0.partners = [partner] }
    }
    let timetable = school.timetable
    for group in [first, partner] {
      let (before, after) = (plain.yearHours(of: group), timetable.yearHours(of: group))
      #expect(after.planned == before.planned)
      #expect(after.total + after.lost == after.planned + after.added)
      let year = days("2026-09-01", "2027-05-31")
      let ends = timetable.occurrences(of: group, in: year).filter { $0.state != .moved }
      let lessons = ends.filter { $0.change?.was != nil && $0.series.id.hour == nil }
      #expect(Set(lessons.map(\.id)).count == lessons.count)
    }
    let joint = timetable.changedOccurrences(of: partner).filter {
      $0.isHeld && $0.slot.traits.partners == [first]
    }
    for lesson in joint {
      let host = timetable.held(by: first, in: DateRange(lesson.date))
      #expect(host.contains { $0.start == lesson.start && $0.slot.traits.partners == [partner] })
    }
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
