import CivilTime
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// A prolongation or an early end of a period.
///
/// Russian: «продлён», «окончен».
struct WrittenDecision {
  /// Which of the two it is.
  enum Kind {
    /// The period lasts longer than was announced.
    case prolonged
    /// Lessons are face to face again before the announced end.
    case ended
  }

  /// Of which key the lines are.
  let kind: Kind
  /// What is written of it, at its place.
  let lines: Located<DecisionLines>
  /// The day from which it holds: after the last one that was announced before, or the first face to
  /// face.
  let first: Located<CalendarDate>?

  /// Its date, else the whole of it.
  var place: SourceRange { lines.value.date.range ?? lines.range }

  /// What to do where a line is missing: to add it, or to write all of them where the day stands alone.
  func help(adding line: String, inHighAlert needsAct: Bool) -> String {
    guard let date = lines.value.date.located, !isSection else {
      return "добавьте в «\(kind.words.key)» строку «\(line)»"
    }
    let act = actLine(needsAct).map { ", \($0)" } ?? ""
    return
      "напишите «\(kind.words.key): {\(kind.words.dateKey): \(date.value.russianFigures)\(act), "
      + "\(directiveLine)}»"
  }

  /// Whether lines of their own stand below the key, to which another may be added.
  private var isSection: Bool {
    guard let date = lines.value.date.range else { return true }
    return date != lines.range && lines.value.directive.range != lines.range
  }

  /// The act as it is known, or the line for one that is missing.
  private func actLine(_ needsAct: Bool) -> String? {
    lines.value.act.value.map { "\(kind.words.actKey): \($0)" } ?? (needsAct ? kind.actLine : nil)
  }

  /// The order as it is known.
  private var directiveLine: String {
    guard case .issued(let directive)? = lines.value.directive.value else {
      return WrittenDecision.directiveLine
    }
    return "приказ: № \(directive.number) от \(directive.date.russianFigures)"
  }

  static let directiveLine = "приказ: № … от …"
}

extension WrittenDecision.Kind {
  /// Its key, what is written of the day from which it holds, the key of the authority's act, and
  /// what the authority did with the regime.
  var words: (key: String, dateKey: String, eve: String, actKey: String, deed: String) {
    switch self {
    case .prolonged: ("продлён", "по", "прежний последний день", "введён", "продлён")
    case .ended: ("окончен", "с", "первый очный день", "отменён", "отменён")
    }
  }

  /// The line of the authority's act, with what its author has to fill in.
  var actLine: String { "\(words.actKey): распоряжение … № … от …" }
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

  /// The same without an end that comes too late to be one, which is told by itself.
  var timelyDecisions: [WrittenDecision] {
    let last = prolongations.items.last?.value.date.located ?? last.day
    return decisions.filter { decision in
      guard case .ended = decision.kind, let first = decision.first, let last else { return true }
      return first.value <= last.value + 1
    }
  }
}
