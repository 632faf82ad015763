import CivilTime
import Diagnostics
import InstitutionModel
import Russian
import Schema
import SourceText

/// The day of the build lies in the school year, the one before it or the one after it.
///
/// Another one is a slip of the pen in `--date` or «демонстрация», or the files are of years ago.
enum BuildDayIsNearSchoolYear: Rule {
  static let metadata = RuleMetadata("build-day-is-near-school-year", .note)
    .with(isDated: true).saying("День сборки не дальше года от учебного года")

  private static let mostDays = 366

  static func check(_ inspection: Inspection) -> Checked {
    .whole("учебный год") {
      guard let year = inspection.definitions.institution?.value.year.value,
        let first = year.first.located, let last = year.last.value, first.value <= last
      else { return .unknown }
      let day = inspection.date
      if day >= first.value - mostDays, day <= last + mostDays { return .fine }
      let years = "\(first.value.russianFigures)–\(last.russianFigures)"
      guard let own = demonstrationDay(in: inspection) else {
        return .found(
          "день сборки – \(day.russianFigures), а учебный год – \(years)",
          at: first.range,
          help: help("--date")
        )
      }
      return .found(
        "день демонстрации – \(day.russianFigures), а учебный год – \(years)",
        at: own,
        labels: [Label("начало учебного года", at: first.range)],
        help: help("демонстрация")
      )
    }
  }

  /// Where the day is written in the definitions; `nil` where it comes from elsewhere.
  private static func demonstrationDay(in inspection: Inspection) -> SourceRange? {
    let identity = inspection.definitions.institution?.value.identity.value
    let day = identity?.demonstration.value?.day.located
    return day?.value == inspection.date ? day?.range : nil
  }

  private static func help(_ name: String) -> String {
    "проверьте год в \(name.quoted), а если он верен – даты «с» и «по» учебного года"
  }
}
