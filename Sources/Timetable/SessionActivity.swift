/// What happens in a session.
public enum SessionActivity: Hashable, Sendable {
  /// A lesson in a room.
  case faceToFaceLesson
  /// A lesson at the timetable's time, everybody on screen.
  ///
  /// Mode 1 with the format «синхронный» or both, or with none that is known: papers print a blank
  /// for it, and the family must at least not miss the time.
  case onlineLesson
  /// The material of a lesson put out at the lesson's time (mode 1, asynchronous).
  case lessonRelease
  /// A lesson on screen of the special mode.
  case videoLesson
  /// A material of the special mode put out; by index in ``SpecialSchedule/materials``.
  case materialRelease(Int)
  /// The deadline of a material of the special mode.
  case materialDeadline(Int)
  /// Mailing of individual tasks (mode 3).
  case mailing
  case consultation
  case checking
  case feedback

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
}

extension SessionActivity: Comparable {
  /// The order of what happens at the same minute: what ends comes before what begins.
  public static func < (first: Self, second: Self) -> Bool { first.rank < second.rank }

  private var rank: Int {
    switch self {
    case .materialDeadline(let index): index
    case .checking: 1000
    case .feedback: 1001
    case .faceToFaceLesson: 1002
    case .onlineLesson: 1003
    case .videoLesson: 1004
    case .lessonRelease: 1005
    case .mailing: 1006
    case .consultation: 1007
    case .materialRelease(let index): 2000 + index
    }
  }
}
