/// What a rule looks at, each one of them.
public enum RuleSubject: Hashable, Sendable {
  case files
  case institution
  case regulation
  /// The hours that the institution names for its chats.
  case chatHours
  /// The number of posts that the institution names.
  case chatPosts
  case departments
  case teachers
  /// Teachers whose place of work is stated.
  case teachersWithPlace
  /// Teachers of groups that go on in distance periods.
  case distanceTeachers
  case homeTeachers
  case programs
  case programsWithLevel
  /// Programs that limit the share of distance hours.
  case programsWithShare
  case groups
  /// Groups with a face-to-face timetable.
  case scheduledGroups
  /// Groups that owe all hours of a plan.
  case plannedGroups
  /// Groups that some period covers.
  case coveredGroups
  case suspendedGroups
  /// Groups that go on in distance periods.
  case learningGroups
  /// Those of them that learn in a way, or state something of it.
  case groupsWith(LearningTrait)
  /// Those of them of which something is on record; of the others it is not known.
  case recorded(GroupDatum)
  /// Materials by which groups of the special mode learn.
  case materials
  case periods
  case periodDirectives
  case highAlertPeriods
  /// Periods for which families hand in applications.
  case applicationPeriods
  /// Periods in which somebody has marks.
  case markedPeriods
  /// Rows of attendance.
  case marks
}
