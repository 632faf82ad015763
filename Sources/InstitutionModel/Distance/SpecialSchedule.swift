import SourceText

/// The special mode with a timetable of its own, clause 4.22(2).
///
/// Russian: «специальный режим» (п. 4.22(2)).
public struct SpecialSchedule: Sendable {
  public var materials: [Material] = []
  /// Russian: «видеозанятия».
  public var videoLessons: [Located<VideoLesson>] = []

  public init() {}

  public var isEmpty: Bool { materials.isEmpty && videoLessons.isEmpty }
}
