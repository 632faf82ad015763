/// How calendars tell times.
public enum CalendarTimes: Hashable, Sendable {
  /// As clocks of the zone show them, with the zone beside.
  case ofZone
  /// In UTC, for programs that understand no zones.
  case utc
}
