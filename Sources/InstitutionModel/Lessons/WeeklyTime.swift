import CivilTime

/// A minute of every week.
///
/// Russian: «день недели и время».
public struct WeeklyTime: Hashable, Comparable, Sendable {
  public var weekday: Weekday
  public var time: TimeOfDay

  public init(weekday: Weekday, time: TimeOfDay) {
    self.weekday = weekday
    self.time = time
  }

  public static func < (first: Self, second: Self) -> Bool {
    (first.weekday, first.time) < (second.weekday, second.time)
  }
}
