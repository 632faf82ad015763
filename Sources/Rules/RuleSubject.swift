/// What a rule looks at, each one of them.
public enum RuleSubject: Hashable, Sendable, CaseIterable {
  case files
  case institution
  case regulation
  case departments
  case teachers
  case programs
  case groups
  /// Groups that go on in distance periods.
  case learningGroups
  case periods
  /// Rows of attendance.
  case marks
}
