import CivilTime
import InstitutionModel
import Schema
import Timetable

extension Timetable {
  /// The groups of the program whose year is compared with the plan, as `year-hours-reach-plan` does
  /// it: those that learn for a shorter time than others owe a part that nobody states.
  func comparedGroups(of id: Program.ID) -> [Group.ID] {
    let program = institution[id]
    let longest = program.groupIDs.map { institution[$0].days(in: schoolYear) }.max()
    return program.groupIDs.filter { id in
      let group = institution[id]
      return program.plannedHours(inYear: group.yearOfStudy.value) != nil
        && group.days(in: schoolYear) == longest
    }
  }
}

extension Group {
  /// The number of days of the year in which the group learns, holidays among them.
  fileprivate func days(in year: SchoolYear) -> Int {
    let first = max(first.value ?? year.days.first, year.days.first)
    let last = min(last.value ?? year.days.last, year.days.last)
    return last - first + 1
  }
}
