/// What only staff may see; nothing of it reaches the public tree.
///
/// Russian: «для сотрудников».
public struct StaffRecords: Sendable {
  /// By index of the group.
  public var groups: Roll<GroupRecord> = []
  /// By index of the teacher.
  public var teachers: [TeacherRecord] = []
  /// By group, then date; one mark a day.
  public var attendance: [AttendanceMark] = []
  /// Why a day is changed, by index of the change.
  var changeReasons: [String?] = []
  /// By which order it is changed, by index of the change.
  var changeDirectives: [Directive?] = []

  public subscript(id: Group.ID) -> GroupRecord { groups[id.index] }
  /// Why the day is changed; `nil` where nobody says it.
  public func reason(of change: DayChange.ID) -> String? { changeReasons[change.index] }
  /// By which order the day is changed; `nil` where nobody says it.
  public func directive(of change: DayChange.ID) -> Directive? { changeDirectives[change.index] }

  public subscript(id: Teacher.ID) -> TeacherRecord { teachers[id.index] }
}
