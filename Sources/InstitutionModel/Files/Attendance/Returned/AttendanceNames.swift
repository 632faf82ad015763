import CivilTime
import Regulation
import Schema
import SourceText

/// Which groups and days tables of attendance mean.
///
/// Russian: «группы и дни таблиц».
public struct AttendanceNames: Sendable {
  let titles: GroupTitles
  /// The days from which marks may be; `nil` where nobody knows the school year.
  let days: DateRange?

  public init(_ definitions: Definitions, _ regulation: Regulation) {
    titles = GroupTitles(definitions.programs, regulation.vocabulary.levels)
    let year = definitions.institution?.value.year.value
    days =
      year.flatMap { year in
        year.first.value.flatMap { first in year.last.value.flatMap { DateRange(first, $0) } }
      }?.withSummers
    yearStart = year?.first.value
  }

  /// The day in the school year; `nil` where there is none or the weekday is another.
  func date(of day: WrittenDate) -> CalendarDate? {
    guard let date = day.date(inYearFrom: yearStart) else { return nil }
    return day.weekday.map { $0 == date.weekday } ?? true ? date : nil
  }

  /// By which days without a year are completed.
  let yearStart: CalendarDate?
}
