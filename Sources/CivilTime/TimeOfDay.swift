/// A minute of a day, in the institution's local time.
public struct TimeOfDay: Hashable, Comparable, Sendable {
  /// Minutes since midnight, 0...1439.
  public let minutes: Int

  /// The time that many minutes after midnight; `nil` outside the day.
  public init?(minutes: Int) {
    guard (0..<1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// The time of a clock; `nil` when there is no such time (24:00, 7:60).
  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  public var hour: Int { minutes / 60 }
  public var minute: Int { minutes % 60 }

  public static func < (first: Self, second: Self) -> Bool { first.minutes < second.minutes }
}

/// An uninterrupted stretch of one day.
///
/// - Invariant: `start < end`.
public struct TimeRange: Hashable, Sendable {
  public let start: TimeOfDay
  public let end: TimeOfDay

  public init?(_ start: TimeOfDay, _ end: TimeOfDay) {
    guard start < end else { return nil }
    self.start = start
    self.end = end
  }

  /// The length in minutes.
  public var minutes: Int { end.minutes - start.minutes }

  /// Whether the two share a minute; touching ends do not.
  public func overlaps(_ other: TimeRange) -> Bool { start < other.end && other.start < end }
}
