import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText

/// From its first day on a period has an order; before, a draft is enough.
///
/// So it is with the first day that a prolongation adds, and with the first after an early end.
///
/// Russian: «проект» (п. 4.8).
enum PeriodDirectiveIsIssued: Rule {
  static let metadata = RuleMetadata("period-directive-is-issued", .error, clause: "4.8")
    .also("4.16").with(isDated: true).saying("Ко дню начала периода издан приказ")

  /// Looks at drafts whose day has come; an order that nobody mentions is no draft.
  static func check(_ inspection: Inspection) -> Checked {
    .each(inspection.institution.periods, .period) { period in
      let late = period.drafts.filter { $0.due.value <= inspection.date }
      let findings = late.map { event, due, place in
        Finding(
          "\(event) \(due.value.russianFigures), а приказ всё ещё проект",
          at: place,
          labels: [Label("с этого дня нужен приказ", at: due.range)],
          help: "впишите номер и дату приказа: «№ … от …»"
        )
      }
      return Look(findings)
    }
  }
}

extension DistancePeriod {
  /// The orders that are not signed yet: what each is about, in the past tense, and the first day on
  /// which it has to be signed.
  fileprivate var drafts: [(event: String, due: Located<CalendarDate>, place: SourceRange)] {
    var events = [("период начался", Optional(first), draft)]
    var last = announcedLast
    for prolongation in prolongations {
      let due = last.map { Located($0 + 1, at: prolongation.date.range) }
      events.append(("период продлён с", due, prolongation.draft))
      last = prolongation.date.value
    }
    events.append(("период окончен с", ending?.date, ending?.draft))
    return events.compactMap { event, due, draft in
      due.flatMap { due in draft.map { (event, due, $0) } }
    }
  }
}
