import CivilTime
import Diagnostics
import InstitutionModel
import Russian
import Schema
import SourceText

/// The announced last day of a period is not before its first.
enum PeriodEndsAfterItStarts: Rule {
  static let metadata = RuleMetadata("period-ends-after-it-starts", .error)
    .with(isFoundation: true).saying("Период кончается не раньше, чем начинается")

  /// A period that lasts until it is revoked is fine.
  static func check(_ inspection: Inspection) -> Checked {
    .each(inspection.definitions.periods, .period) { period in
      guard let first = period.value.first.located, let last = period.value.last.located
      else { return .unknown }
      guard let day = last.value.date, day < first.value else { return .fine }
      return .found(
        "период кончается \(day.russianFigures), раньше, чем начинается",
        at: last.range,
        labels: [Label("первый день", at: first.range)],
        help: "проверьте даты «с» и «по»" + first.value.meant(by: day).asProbable
      )
    }
  }
}

extension CalendarDate {
  /// The last day that is meant by one before this first one: the same day of this month, of the next, or of the next year.
  fileprivate func meant(by last: CalendarDate) -> String? {
    let months = [(year, month), month == 12 ? (year + 1, 1) : (year, month + 1)]
    let days = months.compactMap { CalendarDate(year: $0, month: $1, day: last.day) }
    return days.first { $0 > self && $0 - self < 31 }?.russianFigures
  }
}
