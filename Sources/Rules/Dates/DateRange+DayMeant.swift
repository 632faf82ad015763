import CivilTime
import Russian

extension DateRange {
  /// The same day of the month in each calendar year of a school year, in order; some may lie outside of it.
  func days(like date: CalendarDate) -> [CalendarDate] {
    (first.year...last.year).compactMap {
      CalendarDate(year: $0, month: date.month, day: date.day)
    }
  }
}

extension String? {
  /// What follows an advice to look at a date: «; наверное, это 12.01.2027»; nothing where nobody knows.
  var asProbable: String { map { "; наверное, это \($0)" } ?? "" }
}
