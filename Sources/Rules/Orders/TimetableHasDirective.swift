import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// The timetable of the year is approved by an order.
///
/// Russian: «расписание» of «учебный год» (п. 4.16).
enum TimetableHasDirective: DefinitionRule {
  static let metadata = RuleMetadata(
    "timetable-has-directive",
    .warning,
    clause: "4.16",
    subject: .institution,
    title: "Расписание утверждено приказом"
  )

  static func findings(in survey: Survey) -> [Finding] {
    guard let year = survey.definitions.institution?.value.year, year.value.directive == nil,
      !year.value.unread.contains("расписание")
    else {
      return []
    }
    return [
      Finding(
        "расписание учебного года не утверждено приказом",
        at: year.value.first?.range ?? year.range,
        help: "добавьте в «учебный год» строку «расписание: № … от …»"
      )
    ]
  }
}
