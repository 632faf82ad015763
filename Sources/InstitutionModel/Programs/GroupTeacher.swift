/// A teacher who works with a group beside its main one.
///
/// Russian: «педагоги», for example «Котов П.П. (концертмейстер)».
public struct GroupTeacher: Hashable, Sendable {
  public var teacher: Teacher.ID
  /// As it is written in brackets; `nil` without them.
  public var role: String?

  public init(_ teacher: Teacher.ID, role: String? = nil) {
    self.teacher = teacher
    self.role = role
  }
}
