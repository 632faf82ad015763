import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// There are no more teaching weeks than the school year has weeks.
///
/// Russian: «учебных недель».
enum TeachingWeeksFitYear: Rule {
  static let metadata = RuleMetadata("teaching-weeks-fit-year", .warning, clause: "4.9")
    .saying("Учебных недель не больше, чем недель в учебном году")

  /// Counts calendar weeks, the first and the last one whole; fine where something is not known.
  static func check(_ inspection: Inspection) -> Checked {
    .whole("учреждение") {
      guard let year = inspection.definitions.institution?.value.year.value,
        let weeks = year.weeks.located, let first = year.first.located,
        let last = year.last.located, first.value <= last.value
      else { return .fine }
      let most = (last.value.monday - first.value.monday) / 7 + 1
      guard weeks.value > most else { return .fine }
      return .found(
        "указано «учебных недель: \(weeks.value)», а в учебном году их не больше \(most)",
        at: weeks.range,
        labels: [Label("начало года", at: first.range), Label("конец года", at: last.range)],
        help: "исправьте число недель или границы учебного года"
      )
    }
  }
}
