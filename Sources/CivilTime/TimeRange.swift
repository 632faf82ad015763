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
