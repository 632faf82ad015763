/// What a group does, or is given, at some time.
///
/// In the order of what happens at the same minute: what ends comes before what begins.
public enum Activity: Hashable, Comparable, Sendable {
  /// The deadline of a material of the special mode.
  case materialDeadline
  case checking
  case feedback
  /// A lesson in a room.
  case faceToFaceLesson
  /// A lesson at the timetable's time, everybody on screen.
  ///
  /// Mode 1 with the format «синхронный» or both, or with none that is known: papers print a blank
  /// for it, and the family must at least not miss the time.
  case onlineLesson
  /// A lesson on screen of the special mode.
  case videoLesson
  /// The material of a lesson put out at the lesson's time (mode 1, asynchronous).
  case lessonRelease
  /// Mailing of individual tasks (mode 3).
  case mailing
  case consultation
  /// A material of the special mode put out.
  case materialRelease

  /// Whether teacher and pupils are apart.
  public var isDistance: Bool { self != .faceToFaceLesson }

  /// Whether pupils take part, so that the teacher can count them in Приложение 1.
  ///
  /// Checking and feedback of individual support are the teacher's work alone.
  public var isAttended: Bool {
    switch self {
    case .faceToFaceLesson, .onlineLesson, .lessonRelease, .videoLesson, .materialRelease,
      .materialDeadline, .mailing, .consultation:
      true
    case .checking, .feedback: false
    }
  }

  /// Whether the teacher has something to do: a deadline is the pupils'.
  public var isWork: Bool { self != .materialDeadline }

  /// Whether pupils sit before a screen for a part of a lesson.
  public var usesScreen: Bool {
    switch self {
    case .onlineLesson, .lessonRelease, .videoLesson: true
    case .faceToFaceLesson, .materialRelease, .materialDeadline, .mailing, .consultation,
      .checking, .feedback:
      false
    }
  }

  /// Whether pupils and their teacher meet in it, or begin by the clock.
  public var isLesson: Bool {
    switch self {
    case .faceToFaceLesson, .onlineLesson, .lessonRelease, .videoLesson: true
    case .materialRelease, .materialDeadline, .mailing, .consultation, .checking, .feedback: false
    }
  }
}
