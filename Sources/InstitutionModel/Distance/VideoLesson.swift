/// A lesson on screen at a time of its own, clause 4.22(2).
///
/// Russian: «видеозанятие» (п. 4.22(2)).
public struct VideoLesson: Hashable, Sendable {
  public var time: WeeklySpan
  /// Academic hours, where they are stated: a lesson on screen may be shorter than what it counts.
  public var academicHours: Int?

  public init(time: WeeklySpan, academicHours: Int? = nil) {
    self.time = time
    self.academicHours = academicHours
  }
}
