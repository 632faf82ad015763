import Schema
import SourceText

/// The special mode with a timetable of its own, clause 4.22(2).
///
/// Russian: «специальный режим» (п. 4.22(2)).
public struct SpecialSchedule: Sendable {
  public var materials: Stated<[Located<Material>]> = .absent
  /// Russian: «видеозанятия».
  public var videoLessons: Stated<[Located<VideoLesson>]> = .absent

  public var isEmpty: Bool { materials.items.isEmpty && videoLessons.items.isEmpty }

  /// Whether all that is written of it was understood.
  public var isClear: Bool { materials.isClear && videoLessons.isClear }
}
