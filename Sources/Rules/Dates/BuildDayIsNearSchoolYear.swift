import CivilTime
import Diagnostics
import InstitutionModel
import Russian
import Schema
import SourceText

/// The day of the build lies in the school year, the one before it or the one after it.
///
/// Another one is a slip of the pen in `--date`, or the files are of years ago.
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
      return .found(
        "день сборки – \(day.russianFigures), а учебный год – \(first.value.russianFigures)–"
          + last.russianFigures,
        at: first.range,
        help: "проверьте год в «--date», а если он верен – даты «с» и «по» учебного года"
      )
    }
  }
}
