import CivilTime
import InstitutionModel
import Schema
import SourceText
import Timetable

extension Timetable {
  /// The group as it is on the first day of the period on which it learns, with what it does in
  /// periods of that ground as its distance learning.
  func group(_ id: Group.ID, in period: DistancePeriod.ID) -> Group {
    let own = days(of: period)
    let period = institution[period]
    let days = own ?? DateRange(period.first.value)
    var group = institution[id]
    group = group.asOf(max(days.first, group.first.value ?? days.first))
    group.distance = group.distance(on: period.ground)
    return group
  }
}

extension Roster {
  /// The groups department by department, in the order of the departments; those of none come last.
  func byDepartment(_ groups: [Group.ID]) -> [(department: Department.ID?, groups: [Group.ID])] {
    var found: [Department.ID?: [Group.ID]] = [:]
    for group in groups { found[department(of: group), default: []].append(group) }
    return found.sorted { ($0.key?.index ?? .max) < ($1.key?.index ?? .max) }
      .map { (department: $0.key, groups: $0.value) }
  }
}
