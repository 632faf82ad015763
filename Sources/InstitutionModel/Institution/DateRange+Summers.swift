import CivilTime

extension DateRange {
  /// The days of a school year with the summers about it, on which programs and groups may have days of their
  /// own: from 1 June before to 31 August after.
  ///
  /// Russian: «лето». A year that begins before June or ends after August has none there.
  public var withSummers: DateRange {
    let before = CalendarDate(year: first.year, month: 6, day: 1) ?? first
    let after = CalendarDate(year: last.year, month: 8, day: 31) ?? last
    return DateRange(min(first, before), max(last, after)) ?? self
  }
}
