import CivilTime
import Diagnostics
import InstitutionModel
import Russian
import Schema
import SourceText

/// The last day of the school year is not before its first.
enum SchoolYearEndsAfterItStarts: Rule {
  static let metadata = RuleMetadata("school-year-ends-after-it-starts", .error)
    .with(isFoundation: true).saying("Учебный год кончается после своего начала")

  /// Fine where an end is not stated: that is told as a missing line.
  static func check(_ inspection: Inspection) -> Checked {
    .whole("учреждение") {
      guard let year = inspection.definitions.institution?.value.year.value,
        let first = year.first.located, let last = year.last.located, last.value < first.value
      else { return .fine }
      return .found(
        "учебный год кончается \(last.value.russianFigures), раньше, чем начинается",
        at: last.range,
        labels: [Label("начало года", at: first.range)],
        help: "проверьте годы в датах «с» и «по»" + first.value.meant(by: last.value).asProbable
      )
    }
  }
}

extension CalendarDate {
  /// The last day of a year that is meant by one before this first one: the same day of the month, less than a year later.
  fileprivate func meant(by last: CalendarDate) -> String? {
    let days = [year, year + 1].compactMap {
      CalendarDate(year: $0, month: last.month, day: last.day)
    }
    return days.first { $0 > self }?.russianFigures
  }
}
