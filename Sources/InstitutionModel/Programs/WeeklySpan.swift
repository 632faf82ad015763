import CivilTime

/// A stretch of every week.
///
/// Russian: «день недели и часы».
public struct WeeklySpan: Hashable, Sendable {
  public var weekday: Weekday
  public var span: TimeRange

  public init(weekday: Weekday, span: TimeRange) {
    self.weekday = weekday
    self.span = span
  }
}
