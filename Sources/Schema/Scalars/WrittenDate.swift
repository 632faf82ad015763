import CivilTime
import Russian

/// A date as far as it is written: «24 ноября» has no year, and «1» of «1–10 января 2027» no month either.
public struct WrittenDate: Hashable, Sendable {
  var day: Int
  var month: Int?
  /// With all its figures: «26» is 2026, for no document is older than the century.
  var year: Int?
  /// What is said beside the figures: «вторник, 24.11.2026».
  public var weekday: Weekday?

  public init(day: Int, month: Int? = nil, year: Int? = nil) {
    (self.day, self.month, self.year) = (day, month, year)
  }

  /// The day that is meant; `nil` where a part is missing, there is no such day, or it is another weekday.
  var date: CalendarDate? {
    guard let day = figures, weekday == nil || weekday == day.weekday else { return nil }
    return day
  }

  /// The day by its figures alone.
  var figures: CalendarDate? {
    guard let month, let year else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// The same with the year that puts it into the twelve months from a day on, where it says none.
  func completed(inYearFrom start: CalendarDate?) -> WrittenDate {
    guard year == nil, let month, let start else { return self }
    var whole = self
    whole.year = (month, day) < (start.month, start.day) ? start.year + 1 : start.year
    return whole
  }

  /// The first day of a stretch, of which only the last day may say month and year.
  func completed(before last: CalendarDate) -> WrittenDate {
    var whole = self
    whole.month = month ?? last.month
    whole.year = year ?? last.year
    if year == nil, let day = whole.figures, day > last { whole.year = last.year - 1 }
    return whole
  }

  /// The last day of a stretch, of which only the first may say the year.
  func completed(after first: CalendarDate) -> WrittenDate {
    var whole = self
    whole.year = year ?? first.year
    if year == nil, let day = whole.figures, day < first { whole.year = first.year + 1 }
    return whole
  }
}
