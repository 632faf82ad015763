import InstitutionModel

/// Which department answers for a group, and who belongs to it, found without a search.
struct Roster: Sendable {
  /// Who and what belongs to one department.
  private struct Members {
    /// In order.
    var groups: [Group.ID] = []
    /// In order, those without groups too.
    var teachers: [Teacher.ID] = []
  }

  /// By index of the group.
  private let departmentOfGroup: [Department.ID?]
  /// By department; `nil` for those who belong to none.
  private let members: [Department.ID?: Members]

  /// Goes through groups and teachers once.
  init(_ institution: Institution) {
    var members: [Department.ID?: Members] = [:]
    departmentOfGroup = institution.groups.map { Self.department(of: $0, in: institution) }
    for (index, department) in departmentOfGroup.enumerated() {
      members[department, default: Members()].groups.append(Group.ID(index))
    }
    for (index, teacher) in institution.teachers.enumerated() {
      members[teacher.department, default: Members()].teachers.append(Teacher.ID(index))
    }
    self.members = members
  }

  /// The program's department, else that of the group's teacher.
  func department(of group: Group.ID) -> Department.ID? { departmentOfGroup[group.index] }

  /// In order; of `nil` those for which no department answers.
  func groups(of department: Department.ID?) -> [Group.ID] { members[department]?.groups ?? [] }

  /// In order; of `nil` those who belong to no department.
  func teachers(of department: Department.ID?) -> [Teacher.ID] {
    members[department]?.teachers ?? []
  }

  /// `nil` where neither program nor teacher has one.
  private static func department(of group: Group, in institution: Institution) -> Department.ID? {
    if let own = institution[group.program].department { return own }
    return group.teacher.flatMap { institution[$0].department }
  }
}
