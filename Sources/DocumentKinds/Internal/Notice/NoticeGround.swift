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

  /// «Основание: режим повышенной готовности (распоряжение … № 402-р), приказ директора от … № 112;
  /// пункты 1.7, 4.8, 4.16 и подпункт 5 пункта 4.15 Положения.»
  var sentence: [Inline] {
    [.text("Основание: \(period.ground.name)")] + act + [", приказ директора "]
      + PeriodWords(period).directive(period.directive?.value)
      + [.text("; \(regulation.words(of: clauses)) Положения.")] + prolongations
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

  /// « Срок продлён по 13 декабря 2026 г. (приказ директора от 04.12.2026 № 118).»
  private var prolongations: [Inline] {
    period.prolongations.flatMap { decision -> [Inline] in
      [.text(" Срок продлён по\u{A0}\(decision.date.value.russianLong) (приказ директора ")]
        + PeriodWords(period).directive(decision.directive?.value) + [")."]
    }
  }
}
