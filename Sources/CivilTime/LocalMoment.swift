/// A minute as clocks of some zone show it.
public struct LocalMoment: Hashable, Comparable, Sendable {
  /// Since the beginning of 1970, by the same clocks.
  public let minutes: Int

  public init(_ date: CalendarDate, _ time: TimeOfDay = TimeOfDay(clamping: 0)) {
    minutes = Int(date.dayNumber) * 1440 + time.minutes
  }

  private init(minutes: Int) { self.minutes = minutes }

  public static func + (moment: Self, minutes: Int) -> Self {
    Self(minutes: moment.minutes + minutes)
  }

  public static func < (first: Self, second: Self) -> Bool { first.minutes < second.minutes }

  public var date: CalendarDate {
    CalendarDate(dayNumber: minutes >= 0 ? minutes / 1440 : (minutes - 1439) / 1440)
  }

  public var time: TimeOfDay { TimeOfDay(clamping: minutes - Int(date.dayNumber) * 1440) }

  /// Since the beginning of 1970, by the same clocks.
  var seconds: Int { minutes * 60 }
}
