import CivilTime
import InstitutionModel
import TestSupport
import Timetable

extension School {
  mutating func add(
    change day: String,
    of group: Group.ID,
    hour: Int? = nil,
    _ describe: (inout LessonEffect) -> Void
  ) {
    add(change: DateRange(date(day)), of: group, hour: hour, describe)
  }

  mutating func add(
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
  mutating func addRandomChange(of group: Group.ID, _ random: inout Random) {
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
