import CivilTime

/// Events for calendars of telephones and computers.
public struct EventCalendar: Hashable, Sendable {
  /// As it stands in a list of calendars.
  public var name: String
  /// What is in it, in a sentence.
  public var summary: String
  /// `nil` where nobody knows the zone: times are those of whoever reads them.
  public var zone: CalendarZone?
  /// The page that tells the same.
  public var page: DocumentID?
  /// In order of time; may be empty.
  public var events: [CalendarEvent]

  public init(
    name: String,
    summary: String,
    zone: CalendarZone?,
    page: DocumentID?,
    events: [CalendarEvent]
  ) {
    self.name = name
    self.summary = summary
    self.zone = zone
    self.page = page
    self.events = events
  }
}

/// The zone in which the times of a calendar are told.
public struct CalendarZone: Hashable, Sendable {
  /// As in the tz database: `Asia/Tomsk`.
  public var name: String
  /// On all days of the calendar.
  public var course: ZoneCourse

  public init(_ name: String, _ course: ZoneCourse) { (self.name, self.course) = (name, course) }
}
