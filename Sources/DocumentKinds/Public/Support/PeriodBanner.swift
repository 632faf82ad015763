import Documents
import InstitutionModel

/// The remark on general pages that there is a period, in words that are true before it, in it and
/// after it.
struct PeriodBanner {
  let source: PublicSource

  init(_ source: PublicSource) { self.source = source }

  /// One remark; nothing without a period.
  var blocks: [Block] {
    guard let id = source.currentPeriod else { return [] }
    let period = source.institution[id]
    let whom = period.coverage.isWhole ? "для\u{A0}всех программ" : "для\u{A0}части групп"
    return [
      .callout(
        .attention,
        [
          .paragraph([
            .strong([.text("Обучение с\u{A0}применением ЭО и\u{A0}ДОТ: ")]),
            .text("\(PublicPeriod(period).term), \(whom). "), source.link(id, "Что делать семье"),
          ])
        ]
      )
    ]
  }
}
