import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import SourceText

/// On its first day a period has an order.
///
/// Whoever builds for that day on the evening before has papers that wait for their signature.
///
/// Russian: «проект» (п. 4.8).
enum PeriodDirectiveIsReady: Rule {
  static let metadata = RuleMetadata("period-directive-is-ready", .warning, clause: "4.8")
    .also("4.16").with(isDated: true).saying("Ко дню начала периода издан приказ")

  /// Looks at drafts whose day it is.
  static func check(_ inspection: Inspection) -> Checked {
    .each(inspection.institution.periods, .period) { period in
      Look(period.drafts.filter { $0.due.value == inspection.date }.map(\.finding))
    }
  }
}
