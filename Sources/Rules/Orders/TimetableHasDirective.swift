import InstitutionModel
import Diagnostics
import Regulation
import Russian
import SourceText

/// It is known which order has approved the timetable of the year.
///
/// Russian: «расписание» of «учебный год» (п. 4.16).
enum TimetableHasDirective: Rule {
  static let metadata = RuleMetadata(
    "timetable-has-directive",
    .warning,
    clause: "4.16",
    title: "Указан приказ, утвердивший расписание"
  )

  static func check(_ inspection: Inspection) -> Checked {
    .whole("учреждение") {
      guard let year = inspection.definitions.institution?.value.year, year.value.directive == nil,
        !year.value.unread.contains("расписание")
      else {
        return []
      }
      return [
        Finding(
          "не указан приказ, утвердивший расписание учебного года",
          at: year.value.first?.range ?? year.range,
          help: "добавьте в «учебный год» строку «расписание: № … от …»"
        )
      ]
    }
  }
}
