import Documents
import InstitutionModel

/// The remark on general pages that there is a period, in words that are true before it and in it.
struct PeriodBanner {
  let source: PublicSource

  /// Of the current period, whichever it is.
  init(_ source: PublicSource) { self.source = source }

  /// One remark; nothing where no period holds or is to come.
  var blocks: [Block] {
    guard let id = source.currentPeriod, !source.isPast(id) else { return [] }
    let period = source.institution[id]
    let whom = period.coverage.isWhole ? "для\u{A0}всех программ" : "для\u{A0}части групп"
    return [
      .callout(
        .attention,
        [
          .paragraph(
            [
              .strong([.text("Обучение с\u{A0}применением ЭО и\u{A0}ДОТ: ")]),
              .text("\(PublicPeriod(period).term), \(whom). "),
            ] + PublicPeriod(period).draftRemark + [source.link(id, "Что делать семье")]
          )
        ]
      )
    ]
  }
}
