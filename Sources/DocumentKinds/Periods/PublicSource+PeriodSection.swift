import Documents
import InstitutionModel

/// How the section about a period begins on the pages of groups and teachers.
extension PublicSource {
  /// «Период 23 ноября – 6 декабря», «Прошедший период 5–18 октября».
  func heading(of period: DistancePeriod.ID) -> Block {
    let term = PublicPeriod(institution[period]).shortTerm
    let name = isPast(period) ? "Прошедший период" : "Период"
    return .heading(level: 2, [.text("\(name) \(term)")], anchor: "period")
  }

  /// That the list above ends before its period does; nothing where it does not.
  func remark(onEndOf period: DistancePeriod.ID) -> [Block] {
    window(of: period)?.remark.map { [.paragraph([.text($0)], .note)] } ?? []
  }

  /// The heading, then what the period is and whether it is decided, with the way to its page.
  func opening(of period: DistancePeriod.ID, link words: String) -> [Block] {
    let what: [Inline] = [
      .badge("дистанционно", .good), " Обучение с\u{A0}применением ЭО и\u{A0}ДОТ. ",
    ]
    let remark = PublicPeriod(institution[period]).draftRemark
    return [heading(of: period), .paragraph(what + remark + [link(period, words)])]
  }
}
