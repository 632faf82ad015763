import InstitutionModel
import CivilTime
import SourceText

/// A prolongation or an early end of a period.
///
/// Russian: «продлён», «окончен».
struct WrittenDecision {
  enum Kind {
    case prolonged
    case ended

    var key: String {
      switch self {
      case .prolonged: "продлён"
      case .ended: "окончен"
      }
    }
  }

  let kind: Kind
  let definition: Located<DecisionDefinition>
  /// The day from which it holds: after the last one that was announced before, or the first face to
  /// face.
  let first: Located<CalendarDate>?
  /// Whether decisions of the kind could not all be read.
  let isUnread: Bool

  var place: SourceRange {
    (definition.value.until ?? definition.value.from)?.range ?? definition.range
  }
}

extension PeriodDefinition {
  /// What was decided on the period, in order.
  var decisions: [WrittenDecision] {
    var last = last.flatMap { last in last.value.date.map { Located($0, at: last.range) } }
    let prolonged = (prolongations ?? []).map { prolongation in
      defer { last = prolongation.value.until ?? last }
      return decision(.prolonged, prolongation, from: last?.map { $0 + 1 })
    }
    let ended = ending.map { decision(.ended, $0, from: $0.value.from) }
    return prolonged + [ended].compactMap { $0 }
  }

  private func decision(
    _ kind: WrittenDecision.Kind,
    _ definition: Located<DecisionDefinition>,
    from first: Located<CalendarDate>?
  ) -> WrittenDecision {
    WrittenDecision(
      kind: kind,
      definition: definition,
      first: first,
      isUnread: unread.contains(kind.key)
    )
  }
}
