import CivilTime
import Diagnostics
import InstitutionModel
import Russian
import SourceText

/// An order that is not signed yet, and the first day on which it has to be.
///
/// Russian: «проект».
struct DraftDirective {
  /// What it is about, in the past tense: «период продлён с».
  var event: String
  var due: Located<CalendarDate>
  /// Where the draft stands.
  var place: SourceRange

  var finding: Finding {
    Finding(
      "\(event) \(due.value.russianFigures), а приказ всё ещё проект",
      at: place,
      labels: [Label("с этого дня нужен приказ", at: due.range)],
      help: "впишите номер и дату приказа: «приказ: № … от …»"
    )
  }
}

extension DistancePeriod {
  /// The orders that are not signed yet.
  var drafts: [DraftDirective] {
    var events = [("период начался", Optional(first), draft)]
    var last = announcedLast
    for prolongation in prolongations {
      let due = last.map { Located($0 + 1, at: prolongation.date.range) }
      events.append(("период продлён с", due, prolongation.draft))
      last = prolongation.date.value
    }
    events.append(("период окончен с", ending?.date, ending?.draft))
    return events.compactMap { event, due, draft in
      due.flatMap { due in draft.map { DraftDirective(event: event, due: due, place: $0) } }
    }
  }
}
