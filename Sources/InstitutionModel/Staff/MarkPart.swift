import CivilTime

/// Of which of a day's lessons a mark is.
///
/// Russian: «занятие или подгруппа отметки».
public struct MarkPart: Hashable, Sendable {
  /// When the lesson begins.
  public var time: TimeOfDay?
  /// The subgroup, folded.
  public var subgroup: String?

  public init(time: TimeOfDay? = nil, subgroup: String? = nil) {
    (self.time, self.subgroup) = (time, subgroup)
  }

  /// Whether it is of all that the day has.
  public var isWholeDay: Bool { time == nil && subgroup == nil }
}
