/// How deep a program goes.
///
/// Russian: «уровень» (п. 4.7).
public enum Level: Hashable, CaseIterable, Sendable {
  /// Russian: «стартовый».
  case introductory
  /// Russian: «базовый».
  case basic
  /// Russian: «продвинутый».
  case advanced
}

/// Whether teacher and pupils are at their lesson at the same time.
///
/// Russian: «формат» (п. 4.21(4)).
public enum LearningFormat: Hashable, CaseIterable, Sendable {
  case synchronous
  case asynchronous
  case both
}

/// By which times a distance group lives.
///
/// Russian: «режим занятий» (п. 4.22).
public enum ClassMode: Hashable, CaseIterable, Sendable {
  /// The face-to-face timetable is kept, clause 4.22(1).
  case byTimetable
  /// Materials with release and deadline, clause 4.22(2).
  case special
  /// Mailing, consultations, checking and feedback, clause 4.22(3).
  case individual
}

/// How teacher and pupils meet.
///
/// Russian: «модель взаимодействия» (п. 4.13).
public enum InteractionModel: Hashable, CaseIterable, Sendable {
  /// Russian: «непосредственное взаимодействие»: blended learning (п. 4.14).
  case direct
  /// Russian: «опосредованное взаимодействие» (п. 4.15).
  case mediated
}

/// Who may learn by the mediated model.
///
/// Russian: «категория обучающихся» (п. 4.15); raw values are the numbers of its items.
public enum LearnerCategory: Int, Hashable, CaseIterable, Sendable {
  case competitors = 1
  case achievers = 2
  case absentees = 3
  case partTime = 4
  case everyoneInHighAlert = 5
}

/// What is done in e-learning.
///
/// Russian: «вид образовательной деятельности» (п. 4.12).
public enum ActivityKind: Hashable, CaseIterable, Sendable {
  case independentStudy
  case lessons
  case consultations
  case checking
  case assessment
}

/// An organisational form of distance learning, by its printed words.
///
/// Russian: «форма удалённого обучения» (пп. 1.13, 1.14, Приложение 1). The vocabulary is open.
public struct LearningForm: Hashable, Sendable {
  /// The words of the vocabulary, in lower case.
  public let words: String

  public init(_ words: String) { self.words = words }
}
