import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// From its first day on a period has an order; before, a draft is enough.
///
/// So it is with the first day that a prolongation adds, and with the first after an early end.
///
/// Russian: «проект» (п. 4.8).
enum PeriodDirectiveIsIssued: Rule {
  static let metadata = RuleMetadata(
    "period-directive-is-issued",
    .error,
    clause: "4.8",
    also: ["4.16"],
    isDated: true
  )
  .saying("Ко дню начала периода издан приказ")

  static func check(_ inspection: Inspection) -> Checked {
    .each(inspection.institution.periods, .period) { period in
      Look(
        period.drafts.filter { $0.due.value <= inspection.date }.map { draft in
          Finding(
            "\(draft.event) \(draft.due.value.russianFigures), а приказ всё ещё проект",
            at: draft.range,
            labels: [Label("с этого дня нужен приказ", at: draft.due.range)],
            help: "впишите номер и дату приказа: «№ … от …»"
          )
        }
      )
    }
  }
}

/// An order that is not signed yet.
private struct DraftDirective {
  /// What it is about, in the past tense.
  var event: String
  /// The first day on which it has to be signed.
  var due: Located<CalendarDate>
  var range: SourceRange
}

extension DistancePeriod {
  fileprivate var drafts: [DraftDirective] {
    var drafts = [draft.map { DraftDirective(event: "период начался", due: first, range: $0) }]
    var last = announcedLast
    for prolongation in prolongations {
      let due = last.map { Located($0 + 1, at: prolongation.date.range) }
      drafts.append(prolongation.draft(saying: "период продлён с", due: due))
      last = prolongation.date.value
    }
    drafts.append(ending?.draft(saying: "период окончен с", due: ending?.date))
    return drafts.compactMap(\.self)
  }
}

extension PeriodDecision {
  fileprivate func draft(saying event: String, due: Located<CalendarDate>?) -> DraftDirective? {
    guard let draft, let due else { return nil }
    return DraftDirective(event: event, due: due, range: draft)
  }
}
