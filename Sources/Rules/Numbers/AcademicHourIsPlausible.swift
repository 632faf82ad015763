import Diagnostics
import InstitutionModel
import Russian
import Schema
import SourceText

/// An academic hour is neither so short nor so long that a slip of the keyboard is likelier.
///
/// Nobody can tell what lessons count by such an hour, so nothing else is said of them.
enum AcademicHourIsPlausible: Rule {
  static let metadata = RuleMetadata("academic-hour-is-plausible", .warning)
    .saying("Академический час длится от 10 до 90 минут")

  /// Looks at the institution's hour at those of programs and groups; zero is told as no amount at all.
  static func check(_ inspection: Inspection) -> Checked {
    let hours =
      [inspection.definitions.institution?.value.year.value?.academicHour]
      + inspection.definitions.programs.map(\.lines.value.academicHour)
      + inspection.definitions.groups.map(\.value.academicHour)
    let strange = hours.compactMap { $0?.located }
      .filter { $0.value > 0 && !AcademicHour.plausibleMinutes.contains($0.value) }
    let findings = strange.map { hour in
      Finding(
        "академический час длится \(plural(hour.value, "минуту", "минуты", "минут"))",
        at: hour.range,
        help: "проверьте число: обычно это 30, 40 или 45 минут; перемену пишите отдельно: "
          + "«перемена: … минут»"
      )
    }
    return .whole("учреждение", findings)
  }
}
