import Documents
import InstitutionModel
import Regulation
import Russian
import SourceText

/// Why the group learns otherwise, in a sentence.
struct NoticeGround {
  private let period: DistancePeriod
  private let regulation: Regulation
  private let edition: RegulationEdition
  private let isSuspended: Bool

  init(_ period: DistancePeriod, _ institution: Institution, isSuspended: Bool) {
    self.period = period
    regulation = institution.regulation
    edition = institution.edition
    self.isSuspended = isSuspended
  }

  /// The ground with the act of the authority, the order and the clauses, then later decisions.
  var sentence: [Inline] {
    [.text("Основание: \(period.ground.name)")] + act + [", приказ директора "]
      + PeriodWords(period).directive(period.directive?.value)
      + [.text("; \(regulation.words(of: clauses)) \(named).")] + prolongations + ending
  }

  /// Only a regime of the authorities rests on an act of theirs; elsewhere it is told if there.
  private var act: [Inline] {
    if let act = period.act { return [.text(" (\(act.typeset))")] }
    guard period.ground.isHighAlert else { return [] }
    return [" (", .blank(name: "Акт органа власти", letters: 24), ")"]
  }

  /// Whose lessons stop needs no rules of distance learning.
  var clauses: [Clause] {
    let isHighAlert = period.ground.isHighAlert
    guard !isSuspended else { return [isHighAlert ? "1.7" : "4.8"] }
    return (isHighAlert ? ["1.7"] : []) + ["4.8", "4.16", isHighAlert ? "4.15(5)" : "4.13(2)"]
  }

  /// The regulation in full where it is first mentioned; its own title fills three lines.
  private var named: String {
    let matter =
      isSuspended
      ? "электронном обучении и\u{A0}дистанционных образовательных технологиях"
      : "обучении с\u{A0}применением ЭО и\u{A0}ДОТ"
    let directive = edition.directive.map { "\($0.value.words); " } ?? ""
    return "Положения учреждения об\u{A0}\(matter) (\(directive)далее\u{A0}– Положение)"
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
