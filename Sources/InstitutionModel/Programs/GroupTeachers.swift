/// Who teaches a group.
///
/// Russian: «педагог», «педагоги»: the first is the main one, who answers for the group.
public struct GroupTeachers: Hashable, Sendable {
  /// `nil` for a name that could not be understood.
  public var main: Teacher.ID?
  public var mainRole: String?
  public var others: [GroupTeacher] = []
}
