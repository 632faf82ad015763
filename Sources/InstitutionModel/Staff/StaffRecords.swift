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

  public subscript(id: Group.ID) -> GroupRecord { groups[id.index] }
  public subscript(id: Teacher.ID) -> TeacherRecord { teachers[id.index] }
}
