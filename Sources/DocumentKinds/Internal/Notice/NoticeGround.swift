import Documents
import InstitutionModel
import Regulation
import Russian
import SourceText

/// Why the group learns otherwise, in a sentence.
struct NoticeGround {
  let period: DistancePeriod
  let regulation: Regulation
  let isSuspended: Bool

  /// The ground with the act of the authority, the order and the clauses, then later decisions.
  var sentence: [Inline] {
    [.text("Основание: \(period.ground.name)")] + act + [", приказ директора "]
      + PeriodWords(period).directive(period.directive?.value)
      + [.text("; \(regulation.words(of: clauses)) Положения.")] + prolongations + ending
  }

  /// Only a regime of the authorities rests on an act of theirs; elsewhere it is told if there.
  private var act: [Inline] {
    if let act = period.act { return [.text(" (\(act.typeset))")] }
    guard period.ground.isHighAlert else { return [] }
    return [" (", .blank(name: "Акт органа власти", letters: 24), ")"]
  }

  private var clauses: [Clause] {
    let names: [Clause] = period.ground.isHighAlert ? ["1.7", "4.8", "4.16"] : ["4.8", "4.16"]
    guard !isSuspended else { return names }
    return names + [period.ground.isHighAlert ? "4.15(5)" : "4.13(2)"]
  }

  private var prolongations: [Inline] {
    period.prolongations.flatMap { decision($0, "Срок продлён по") }
  }

  private var ending: [Inline] {
    period.ending.map { decision($0, "Срок окончен досрочно: очные занятия с") } ?? []
  }

  private func decision(_ decision: PeriodDecision, _ words: String) -> [Inline] {
    let act = decision.act.map { "\($0.typeset), " } ?? ""
    return [.text(" \(words)\u{A0}\(decision.date.value.russianLong) (\(act)приказ директора ")]
      + PeriodWords(period).directive(decision.directive?.value) + [")."]
  }
}
