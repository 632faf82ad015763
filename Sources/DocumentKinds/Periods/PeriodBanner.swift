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
    let isWhole = period.coverage.isWhole
    let term = PublicPeriod(period).term.capitalizedFirst
    let plain = "\(term) \(isWhole ? "учимся" : "часть групп учится") из\u{A0}дома"
    let formal = isWhole ? ", для\u{A0}всех программ" : ""
    return [
      .callout(
        .attention,
        [
          .paragraph(
            [
              .strong([.text(plain)]),
              .text(": обучение с\u{A0}применением ЭО и\u{A0}ДОТ\(formal). "),
            ] + PublicPeriod(period).draftRemark + [source.link(id, "Что делать семье")]
          )
        ]
      )
    ]
  }
}
