import CivilTime
import InstitutionModel
import Schema
import Timetable

extension Timetable {
  /// The groups of the program whose year is compared with the plan, as `year-hours-reach-plan` does
  /// it: those that learn for a shorter time than others owe a part that nobody states.
  func comparedGroups(of id: Program.ID) -> [Group.ID] {
    let program = institution[id]
    let longest = program.groupIDs.map(lengthOfYear).max()
    return program.groupIDs.filter { id in
      let group = institution[id]
      return program.plannedHours(inYear: group.yearOfStudy.value) != nil
        && lengthOfYear(of: id) == longest
    }
  }

  /// The number of days of the year on which the group learns, holidays among them.
  private func lengthOfYear(of group: Group.ID) -> Int {
    institution[group].learntDays(in: schoolYear.days).reduce(0) { $0 + $1.count }
  }
}
