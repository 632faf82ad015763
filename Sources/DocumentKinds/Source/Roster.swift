import InstitutionModel

/// Which department answers for a group, found without a search.
struct Roster: Sendable {
  private let departmentOfGroup: [Department.ID?]
  private let groupsOfDepartment: [[Group.ID]]

  init(_ institution: Institution) {
    var ofDepartment = [[Group.ID]](repeating: [], count: institution.departments.count)
    departmentOfGroup = institution.groups.map { Self.department(of: $0, in: institution) }
    for (index, department) in departmentOfGroup.enumerated() {
      if let department { ofDepartment[department.index].append(Group.ID(index)) }
    }
    groupsOfDepartment = ofDepartment
  }

  /// The program's department, else that of the group's teacher.
  func department(of group: Group.ID) -> Department.ID? { departmentOfGroup[group.index] }

  func groups(of department: Department.ID) -> [Group.ID] { groupsOfDepartment[department.index] }

  private static func department(of group: Group, in institution: Institution) -> Department.ID? {
    if let own = institution[group.program].department { return own }
    return group.teacher.flatMap { institution[$0].department }
  }
}
