import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText

/// After its first day a period has an order; before, a draft is enough.
///
/// So it is with the first day that a prolongation adds, and with the first after an early end. On the day
/// itself ``PeriodDirectiveIsReady`` asks for it.
///
/// Russian: «проект» (п. 4.8).
enum PeriodDirectiveIsIssued: Rule {
  static let metadata = RuleMetadata("period-directive-is-issued", .error, clause: "4.8")
    .also("4.16").with(isDated: true).saying("К концу первого дня периода издан приказ")

  /// Looks at drafts whose day has come; an order that nobody mentions is no draft.
  static func check(_ inspection: Inspection) -> Checked {
    .each(inspection.institution.periods, .period) { period in
      let late = period.drafts.filter { $0.due.value < inspection.date }
      return Look(late.map(\.finding))
    }
  }
}
