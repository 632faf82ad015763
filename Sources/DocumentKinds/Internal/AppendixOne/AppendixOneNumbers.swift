import Hashing
import InstitutionModel
import Timetable

/// The numbers of the form: of each program of each teacher, or of those who teach together, one through
/// the whole institution.
///
/// Russian: «№» of Приложение 1. They are made for all tables at once, so that the table of a department
/// bears those of the institution's without looking at what others teach; a key takes in the numbers, not
/// the files that they follow from.
struct AppendixOneNumbers: Sendable {
  /// By index of the period, then of the group; 0 for one that the period does not cover.
  private let numbers: [[Int]]

  /// Numbers the groups of every period.
  init(_ timetable: Timetable, _ roster: Roster) {
    numbers = timetable.institution.periodIDs.map { Self.numbers(in: $0, timetable, roster) }
  }

  /// From 1; 0 where the period does not cover the group.
  func number(of group: Group.ID, in period: DistancePeriod.ID) -> Int {
    numbers[period.index][group.index]
  }

  /// Of the numbers that groups have in all periods.
  func digest(of groups: [Group.ID]) -> Digest {
    let all = numbers.lazy.flatMap { numbers in groups.lazy.map { "\(numbers[$0.index])" } }
    return SHA256.digest(of: Array(all.joined(separator: " ").utf8))
  }

  /// What a number stands for.
  private struct Position: Hashable {
    /// The program, which has one number for each teacher of it.
    var program: Program.ID
    /// As printed, the main teacher first.
    var teachers: String?
  }

  /// Counts in the order of the institution's table: by department, then by program.
  private static func numbers(
    in period: DistancePeriod.ID,
    _ timetable: Timetable,
    _ roster: Roster
  ) -> [Int] {
    let institution = timetable.institution
    var numbers = Array(repeating: 0, count: institution.groups.count)
    var positions: [Position: Int] = [:]
    for id in roster.byDepartment(institution[period].coverage.groups).flatMap(\.groups) {
      let group = timetable.group(id, in: period)
      let names = institution.teacherNames(of: group)
      let position = Position(program: group.program, teachers: names)
      numbers[id.index] = positions[position] ?? positions.count + 1
      positions[position] = numbers[id.index]
    }
    return numbers
  }
}
