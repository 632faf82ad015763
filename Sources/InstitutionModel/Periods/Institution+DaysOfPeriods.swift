import CivilTime
import SourceText

extension Institution {
  /// The days of the period within a school year, and within the summers about it as long as its groups learn
  /// there; `nil` when it lies outside.
  ///
  /// A period «до отмены» is taken to last to the end of the year.
  public func days(of period: DistancePeriod, in year: SchoolYear) -> DateRange? {
    let reach = year.days.withSummers
    let days = DateRange(
      max(period.first.value, reach.first),
      min(period.last ?? reach.last, reach.last)
    )
    guard let days else { return nil }
    let inYear = days.intersection(year.days)
    if inYear == days { return days }
    return period.coverage.groups.reduce(inYear) { sum, group in
      self[group].learntDays(in: year.days).compactMap(days.intersection)
        .reduce(sum) { sum, days in sum?.joined(with: days) ?? days }
    }
  }
}

extension DateRange {
  /// The days from the first of both to the last of both.
  fileprivate func joined(with other: DateRange) -> DateRange {
    DateRange(min(first, other.first), max(last, other.last)) ?? self
  }
}
