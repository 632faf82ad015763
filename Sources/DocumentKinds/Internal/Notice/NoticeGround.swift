import Documents
import InstitutionModel
import Regulation
import Russian
import SourceText

/// Why and until when the group learns otherwise.
struct NoticeGround {
  let period: DistancePeriod
  let regulation: Regulation
  let isSuspended: Bool

  /// The authority's act, the order, the clauses, the term and later decisions about it.
  var facts: [Fact] {
    [
      Fact("Основание", [.text(period.ground.name.capitalizedFirst)]),
      act,
      Fact("Приказ директора", words.directive(period.directive?.value)),
      Fact("Положение учреждения", [.text(clauses)]),
      Fact("Срок", [.text(words.term)]),
    ].compactMap(\.self) + prolongations + [ending, model].compactMap(\.self)
  }

  private var words: PeriodWords { PeriodWords(period) }

  /// Only a regime of the authorities rests on an act of theirs; elsewhere it is told if there.
  private var act: Fact? {
    let name = "Акт органа власти"
    guard period.ground.isHighAlert else {
      return .known(name, period.act?.typeset)
    }
    return .filled(name, period.act?.typeset)
  }

  private var clauses: String {
    let names: [Clause] =
      period.ground.isHighAlert ? ["1.7", "4.8", "4.16"] : ["4.8", "4.16"]
    let numbers = names.map(regulation.number(of:))
    return "пп.\u{A0}" + numbers.joined(separator: ", ")
  }

  private var prolongations: [Fact] {
    period.prolongations.map { Fact("Продление", decision($0, "по")) }
  }

  private var ending: Fact? {
    period.ending.map { Fact("Досрочное окончание", decision($0, "с")) }
  }

  /// «по 13.12.2026 (приказ от 04.12.2026 № 118)».
  private func decision(_ decision: PeriodDecision, _ preposition: String) -> [Inline] {
    [.text("\(preposition)\u{A0}\(decision.date.value.russianFigures) (приказ ")]
      + words.directive(decision.directive?.value) + [")"]
  }

  /// Told with its category only where the category is everybody's: who belongs to another is not
  /// for a letter to a whole group.
  private var model: Fact? {
    guard !isSuspended else { return nil }
    let words = regulation.vocabulary
    let model = words.models.printed(.mediated)
    let clause = regulation.reference(to: period.ground.isHighAlert ? "4.15(5)" : "4.13(2)")
    return Fact("Модель обучения", [.text("\(model), \(clause)")])
  }
}
