import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText

/// From its first day on a period has an order; before, a draft is enough.
///
/// Russian: «проект» (п. 4.8).
enum PeriodDirectiveIsIssued: InstitutionRule {
  static let metadata = RuleMetadata(
    "period-directive-is-issued",
    .error,
    clause: "4.8",
    also: ["4.16"],
    subject: .periods,
    title: "Ко дню начала периода издан приказ",
    isDated: true
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    inspection.institution.periods.compactMap { period in
      guard let draft = period.draft, period.first.value <= inspection.date else { return nil }
      return Finding(
        "период начался \(period.first.value.russianFigures), а приказ всё ещё проект",
        at: draft,
        labels: [Label("первый день", at: period.first.range)],
        help: "впишите номер и дату приказа: «№ … от …»"
      )
    }
  }
}
