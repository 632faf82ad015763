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
