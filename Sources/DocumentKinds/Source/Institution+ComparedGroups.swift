import CivilTime
import InstitutionModel
import SourceText

extension Institution {
  /// The groups of the program whose year is compared with the plan, as `year-hours-reach-plan` does
  /// it: those that learn for a shorter time than others owe a part that nobody states.
  func comparedGroups(of id: Program.ID) -> [Group.ID] {
    let program = programs[id.index]
    let longest = program.groupIDs.map { groups[$0.index].days(in: year) }.max()
    return program.groupIDs.filter { id in
      let group = groups[id.index]
      return program.plannedHours(inYear: group.yearOfStudy) != nil
        && group.days(in: year) == longest
    }
  }
}

extension Group {
  /// The number of days of the year in which the group learns, holidays among them.
  fileprivate func days(in year: SchoolYear) -> Int {
    let first = max(first ?? year.days.first, year.days.first)
    let last = min(last ?? year.days.last, year.days.last)
    return last - first + 1
  }
}
