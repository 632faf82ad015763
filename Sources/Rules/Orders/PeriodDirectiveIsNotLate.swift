import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText

/// The order that introduces a period is not dated after its first day.
///
/// Orders of prolongation and of the end are later by nature.
enum PeriodDirectiveIsNotLate: FindingRule {
  static let metadata = RuleMetadata(
    "period-directive-is-not-late",
    .warning,
    clause: "4.8",
    also: ["4.16"],
    subject: .periodDirectives,
    title: "Приказ о периоде издан не позже его первого дня"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    inspection.institution.periods.compactMap { period in
      guard let directive = period.directive, directive.value.date > period.first.value else {
        return nil
      }
      return Finding(
        "приказ от \(directive.value.date.russianFigures) издан позже, чем начался период",
        at: directive.range,
        labels: [Label("первый день", at: period.first.range)],
        help: "проверьте даты приказа и начала периода"
      )
    }
  }
}
