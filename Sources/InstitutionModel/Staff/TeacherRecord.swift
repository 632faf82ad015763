import Schema

/// The internal side of a teacher.
///
/// Russian: «педагог», the part for staff.
public struct TeacherRecord: Sendable {
  /// Training for e-learning, as the author describes it.
  ///
  /// Russian: «подготовка» (п. 4.2).
  public var training: Stated<String> = .absent
  /// Where the teacher works in distance periods.
  ///
  /// Russian: «место работы» (п. 4.23).
  public var workplace: Stated<Workplace> = .absent
  /// Russian: «рабочие дни».
  public var workingDays: Stated<String> = .absent

  /// The training, unless the author says that there is none.
  public var knownTraining: String? {
    training.value.flatMap { $0.tellsOfNothing(about: .training) ? nil : $0 }
  }
}
