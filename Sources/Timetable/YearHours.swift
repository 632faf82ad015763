/// Academic hours of a group's school year, by what becomes of them.
///
/// Russian: «объём часов» (п. 4.9).
public struct YearHours: Hashable, Sendable {
  /// The hours of sessions.
  public var held = LessonHours()
  /// Hours of the timetable in whose place pupils have individual support, which counts none.
  public var supported = 0
  /// Hours that fall on days without lessons.
  public var onHolidays = 0
  /// Hours of days on which the lessons of the group stop.
  public var suspended = 0

  public init() {}

  /// All hours that the pupils learn.
  public var total: Int { held.total + supported }

  /// Whether anything can be counted: support alone has no hours.
  public var isEmpty: Bool { total + onHolidays + suspended == 0 }
}
