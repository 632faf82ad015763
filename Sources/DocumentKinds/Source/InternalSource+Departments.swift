import InstitutionModel

extension InternalSource {
  /// The groups department by department, in the order of the departments; those of none come last.
  func byDepartment(_ groups: [Group.ID]) -> [(department: Department.ID?, groups: [Group.ID])] {
    roster.byDepartment(groups)
  }
}
