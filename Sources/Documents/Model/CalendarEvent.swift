import CivilTime

/// Something in a calendar.
public struct CalendarEvent: Hashable, Sendable {
  /// When it is.
  public enum Time: Hashable, Sendable {
    /// For so many minutes, at least one.
    case span(LocalMoment, minutes: Int)
    case allDay(DateRange)

    var isAllDay: Bool {
      switch self {
      case .span: false
      case .allDay: true
      }
    }

    /// Its first minute.
    public var start: LocalMoment {
      switch self {
      case .span(let start, _): start
      case .allDay(let days): LocalMoment(days.first)
      }
    }
  }

  /// Whether it is to take place.
  public enum Status: UInt8, Hashable, Sendable {
    case confirmed
    /// It stays in the calendar, so that programs take it away or strike it.
    case cancelled
  }

  /// Its permanent identity in ASCII: what happens to it, it stays the same event.
  public var id: String
  /// How often it was changed; it never falls.
  public var sequence: Int
  /// When it was last changed; never the time of the build.
  public var stamp: LocalMoment
  public var time: Time
  public var title: String
  /// Of one or several lines.
  public var description: String
  /// Where it is; `nil` where nobody knows.
  public var location: String?
  public var status: Status
  /// Whether one may do something else meanwhile.
  public var isTransparent: Bool

  public init(
    id: String,
    sequence: Int = 0,
    stamp: LocalMoment,
    time: Time,
    title: String,
    description: String,
    location: String? = nil,
    status: Status = .confirmed,
    isTransparent: Bool = false
  ) {
    self.id = id
    self.sequence = sequence
    self.stamp = stamp
    self.time = time
    self.title = title
    self.description = description
    self.location = location
    self.status = status
    // Nobody is busy all day because something is on.
    self.isTransparent = isTransparent || time.isAllDay
  }
}
