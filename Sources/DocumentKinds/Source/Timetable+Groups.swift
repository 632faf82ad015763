import CivilTime
import InstitutionModel
import Schema
import SourceText
import Timetable

extension Roster {
  /// The groups department by department, in the order of the departments; those of none come last.
  func byDepartment(_ groups: [Group.ID]) -> [(department: Department.ID?, groups: [Group.ID])] {
    var found: [Department.ID?: [Group.ID]] = [:]
    for group in groups { found[department(of: group), default: []].append(group) }
    return found.sorted { ($0.key?.index ?? .max) < ($1.key?.index ?? .max) }
      .map { (department: $0.key, groups: $0.value) }
  }
}
