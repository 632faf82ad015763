import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// It is known which order has approved the timetable of the year.
///
/// Russian: «расписание» of «учебный год» (п. 4.16).
enum TimetableHasDirective: Rule {
  static let metadata = RuleMetadata("timetable-has-directive", .warning, clause: "4.16")
    .saying("Указан приказ, утвердивший расписание")

  /// Fine where there is no school year, which is told by itself.
  static func check(_ inspection: Inspection) -> Checked {
    .whole("учреждение") {
      guard case .value(let year, let evidence) = inspection.definitions.institution?.value.year,
        year.directive.isAbsent
      else { return .fine }
      return .found(
        "не указан приказ, утвердивший расписание учебного года",
        at: year.first.range ?? evidence.range,
        help: "добавьте в «учебный год» строку «расписание: № … от …»"
      )
    }
  }
}
