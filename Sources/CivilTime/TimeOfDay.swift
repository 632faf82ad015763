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

  /// The time that many minutes after midnight; the first or last minute outside the day.
  public init(clamping minutes: Int) { self.minutes = min(max(minutes, 0), 1439) }

  public var hour: Int { minutes / 60 }
  public var minute: Int { minutes % 60 }

  /// «09:05» (ISO 8601), for machines.
  public var isoFigures: String {
    (hour < 10 ? "0" : "") + String(hour) + (minute < 10 ? ":0" : ":") + String(minute)
  }

  public static func < (first: Self, second: Self) -> Bool { first.minutes < second.minutes }
}
