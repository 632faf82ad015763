import Documents
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// Why the group learns otherwise, or as before again, in sentences.
struct NoticeGround {
  /// Whose ground and decisions are told.
  private let period: DistancePeriod
  /// Which gives clauses their numbers and names.
  private let regulation: Regulation
  /// Which is named by its order.
  private let edition: RegulationEdition

  /// What is the same for all groups of a period.
  init(_ period: DistancePeriod, _ institution: Institution) {
    self.period = period
    regulation = institution.regulation
    edition = institution.edition
  }

  /// The ground with the act of the authority, the order and the clauses, then prolongations.
  func sentence(_ matter: NoticeMatter) -> [Inline] {
    let rule = [Inline.text("; \(regulation.words(of: clauses(matter))) \(named).")]
    switch matter {
    case .resumption, .unchanged: return ending + rule
    case .transfer, .prolongation, .always, .suspension:
      return [.text("Основание: \(period.ground.printed)")] + act + [", приказ директора "]
        + PeriodWords(period).directive(period.directive?.value) + rule + prolongations
    }
  }

  /// Only a regime of the authorities rests on an act of theirs; elsewhere it is told if there.
  private var act: [Inline] {
    if let act = period.act { return [.text(" (\(act.typeset))")] }
    guard period.ground.isHighAlert else { return [] }
    return [" (", .blank(name: "Акт органа власти", letters: 24), ")"]
  }

  /// Whose lessons stop, or are as before, needs no rules of distance learning.
  func clauses(_ matter: NoticeMatter) -> [Clause] {
    let isHighAlert = period.ground.isHighAlert
    switch matter {
    case .suspension, .resumption, .unchanged: return [isHighAlert ? "1.7" : "4.8"]
    case .transfer, .prolongation, .always:
      return (isHighAlert ? ["1.7"] : []) + ["4.8", "4.16", isHighAlert ? "4.15(5)" : "4.13(2)"]
    }
  }

  /// The regulation by its order where it is first mentioned: its own title fills three lines.
  private var named: String {
    let order = edition.directive.value.map { ", утверждённого приказом \($0.reference)" }
    return "Положения учреждения\(order ?? "") (далее\u{A0}– Положение)"
  }

  /// A sentence for each prolongation, with act and order.
  private var prolongations: [Inline] {
    period.prolongations.flatMap { decision($0, "Срок продлён по") }
  }

  /// What the authority lifted, where it did, and the director's order.
  private var ending: [Inline] {
    guard let ending = period.ending else { return [] }
    let lifted = ending.act.map { act in
      let what = period.ground.printedGenitive.map { "отмена \($0.typeset) (\(act.typeset))" }
      return "\(what ?? act.typeset), "
    }
    return [.text("Основание: \(lifted ?? "")приказ директора ")]
      + PeriodWords(period).directive(ending.directive?.value)
  }

  /// A decision in brackets behind its day; `words` go before the day.
  private func decision(_ decision: PeriodDecision, _ words: String) -> [Inline] {
    let act = decision.act.map { "\($0.typeset), " } ?? ""
    return [.text(" \(words)\u{A0}\(decision.date.value.russianLong) (\(act)приказ директора ")]
      + PeriodWords(period).directive(decision.directive?.value) + [")."]
  }
}
