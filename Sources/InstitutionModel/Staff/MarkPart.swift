import CivilTime

/// Of which of a day's lessons a mark is.
///
/// Russian: «занятие или подгруппа отметки».
public struct MarkPart: Hashable, Sendable {
  /// When the lesson begins.
  public var time: TimeOfDay?
  /// The subgroup, folded.
  public var subgroup: String?

  /// Which lesson of the day it is, counted from 1.
  public var lesson: Int?

  public init(time: TimeOfDay? = nil, subgroup: String? = nil) {
    (self.time, self.subgroup) = (time, subgroup)
  }

  /// Whether it is of all that the day has.
  public var isWholeDay: Bool { time == nil && subgroup == nil && lesson == nil }

  /// The same of a column that is headed by the start of its lesson.
  func beginning(at time: TimeOfDay?) -> MarkPart {
    var part = self
    if let time { part.time = time }
    return part
  }
}
