import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// An academic hour is neither so short nor so long that a slip of the keyboard is likelier.
enum AcademicHourIsPlausible: DefinitionRule {
  static let metadata = RuleMetadata(
    "academic-hour-is-plausible",
    .warning,
    clause: nil,
    subject: .institution,
    title: "Академический час длится от 10 до 90 минут"
  )

  static func findings(in survey: Survey) -> [Finding] {
    let hours =
      [survey.definitions.institution?.value.year?.value.academicHour]
      + survey.definitions.programs.map(\.definition.value.academicHour)
    return hours.compactMap { $0 }
      .filter { $0.value > 0 && !PlausibleHour.minutes.contains($0.value) }
      .map { hour in
        Finding(
          "академический час длится \(plural(hour.value, "минуту", "минуты", "минут"))",
          at: hour.range,
          help: "обычно это 30, 40 или 45 минут; перемена пишется отдельно"
        )
      }
  }
}
