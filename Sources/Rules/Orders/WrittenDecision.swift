import InstitutionModel
import CivilTime
import Schema
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
  let lines: Located<DecisionLines>
  /// The day from which it holds: after the last one that was announced before, or the first face to
  /// face.
  let first: Located<CalendarDate>?

  var place: SourceRange { lines.value.date.range ?? lines.range }
}

extension PeriodLines {
  /// What was decided on the period, in order.
  var decisions: [WrittenDecision] {
    var last = last.day
    let prolonged = prolongations.items.map { prolongation in
      defer { last = prolongation.value.date.located ?? last }
      return WrittenDecision(kind: .prolonged, lines: prolongation, first: last?.map { $0 + 1 })
    }
    let ended = ending.located.map {
      WrittenDecision(kind: .ended, lines: $0, first: $0.value.date.located)
    }
    return prolonged + [ended].compactMap(\.self)
  }
}
