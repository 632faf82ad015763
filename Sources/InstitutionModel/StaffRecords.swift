import CivilTime
import SourceText

/// What only staff may see; nothing of it reaches the public tree.
///
/// Russian: «для сотрудников».
public struct StaffRecords: Sendable {
  /// By index of the group.
  public var groups: [GroupRecord]
  /// By index of the teacher.
  public var teachers: [TeacherRecord]
  /// By group, then date; one mark a day.
  public var attendance: [AttendanceMark]

  public init(
    groups: [GroupRecord] = [],
    teachers: [TeacherRecord] = [],
    attendance: [AttendanceMark] = []
  ) {
    self.groups = groups
    self.teachers = teachers
    self.attendance = attendance
  }

  public subscript(id: Group.ID) -> GroupRecord { groups[id.index] }
  public subscript(id: Teacher.ID) -> TeacherRecord { teachers[id.index] }
}

/// The internal side of a group.
///
/// Russian: «группа», the part for staff.
public struct GroupRecord: Sendable {
  /// The link by which pupils and parents join the chat, clause 2.7.3.
  public var invitation: Term?
  /// Accounts on the platform, clause 4.10.
  public var accounts: Located<Int>?
  /// E-mail addresses among the resources.
  public var emails: [Term] = []
  /// Why lessons stop in distance periods.
  public var suspensionReason: Term?

  public init() {}
}

/// The internal side of a teacher.
///
/// Russian: «педагог», the part for staff.
public struct TeacherRecord: Sendable {
  /// Training for e-learning, as the author describes it.
  ///
  /// Russian: «подготовка» (п. 4.2).
  public var training: String?
  /// Where the teacher works in distance periods.
  ///
  /// Russian: «место работы» (п. 4.23).
  public var workplace: Workplace?
  /// Russian: «рабочие дни».
  public var workingDays: String?

  public init() {}
}

/// Where a teacher works in distance periods, clause 4.23.
///
/// Russian: «место работы» (п. 4.23).
public struct Workplace: Sendable {
  /// Whether the teacher works from home.
  public var isHome: Bool
  public var directive: Located<Directive>?
  /// Russian: «согласовано».
  public var agreement: String?

  public init(isHome: Bool, directive: Located<Directive>? = nil, agreement: String? = nil) {
    self.isHome = isHome
    self.directive = directive
    self.agreement = agreement
  }
}

/// How many pupils took part on a day.
///
/// Russian: «отметка педагога» (Приложение 1).
public struct AttendanceMark: Sendable {
  public var group: Group.ID
  public var date: Located<CalendarDate>
  public var count: Located<Int>

  public init(group: Group.ID, date: Located<CalendarDate>, count: Located<Int>) {
    self.group = group
    self.date = date
    self.count = count
  }
}
