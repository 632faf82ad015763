import CivilTime
import Diagnostics
import InstitutionModel
import Russian
import Schema
import SourceText

/// A school year and a period last no longer than a year and a month; longer ones are slips of the
/// pen, and a document of them would have as many lines.
enum DatesArePlausible: Rule {
  static let metadata = RuleMetadata("dates-are-plausible", .error)
    .with(isFoundation: true).saying("Учебный год и период длятся не больше 400 дней")

  /// A year and a month with the leap day, in days, both ends counted.
  static let mostDays = 400

  /// Looks at the last day that was announced and at each that a prolongation sets.
  static func check(_ inspection: Inspection) -> Checked {
    let year = inspection.definitions.institution?.value.year.value
    let ofYear = finding(about: "учебный год", from: year?.first.located, to: year?.last.located)
    let ofPeriods = inspection.definitions.periods.map(\.value).flatMap { period in
      // The last days that it was given one after the other.
      ([period.last.day] + period.prolongations.items.map(\.value.date.located))
        .map { finding(about: "период", from: period.first.located, to: $0) }
    }
    return .whole("учебный год и\u{A0}периоды", ([ofYear] + ofPeriods).compactMap(\.self))
  }

  /// `nil` where an end is not known; both ends count.
  private static func finding(
    about noun: String,
    from first: Located<CalendarDate>?,
    to last: Located<CalendarDate>?
  ) -> Finding? {
    guard let first, let last else { return nil }
    let days = last.value - first.value + 1
    guard days > mostDays else { return nil }
    return Finding(
      "\(noun) длится \(plural(days, "день", "дня", "дней"))",
      at: last.range,
      labels: [Label("первый день", at: first.range)],
      help: "проверьте год в дате: больше \(mostDays) дней не бывает"
    )
  }
}
