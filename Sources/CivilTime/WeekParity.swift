/// Every other week of the calendar.
///
/// Russian: «чётные недели», «нечётные недели». What counts is the number of the week in the
/// calendar year by ISO 8601 (ГОСТ ИСО 8601): week 1 has the year's first Thursday. It is printed in
/// calendars and diaries, and does not depend on the day on which a school year begins.
public enum WeekParity: Hashable, Sendable {
  case even
  case odd

  /// The kind of week that the day lies in.
  public init(of date: CalendarDate) { self = date.weekNumber.isMultiple(of: 2) ? .even : .odd }
}

extension CalendarDate {
  /// The number of the calendar week by ISO 8601, 1...53.
  public var weekNumber: Int {
    let thursday = monday + 3
    guard let newYear = CalendarDate(year: thursday.year, month: 1, day: 1) else { return 1 }
    return (thursday - newYear) / 7 + 1
  }
}
