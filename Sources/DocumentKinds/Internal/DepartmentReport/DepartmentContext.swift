import InstitutionModel

/// What the parts of a department's page share.
struct DepartmentContext {
  /// The window of the institution that the page may look at.
  let source: InternalSource
  /// `nil` for what belongs to no department.
  let department: Department.ID?

  /// «Художественный отдел»; what belongs to no department has a name too.
  var title: String { source.institution.name(of: department) }

  /// The groups that the department answers for, in order.
  var groups: [Group.ID] { source.roster.groups(of: department) }

  /// The teachers of the department, in order; those without groups too.
  var teachers: [Teacher.ID] { source.roster.teachers(of: department) }

  /// The groups of the department's teachers, wherever they teach, in order.
  var taughtGroups: [Group.ID] {
    Set(teachers.flatMap { source.published.catalogue.groups(of: $0) }).sorted()
  }

  /// All of which the page tells something.
  var groupsToLookAt: [Group.ID] { groups + taughtGroups }
}
