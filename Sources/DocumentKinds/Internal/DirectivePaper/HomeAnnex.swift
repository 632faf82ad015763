import Documents
import InstitutionModel
import Russian
import Schema
import SourceText

/// Who works at home in the period, on what, by which agreement (clause 4.23).
struct HomeAnnex {
  let context: DirectiveContext

  /// Rows are 12 mm high: equipment and refunds are written in by hand.
  var blocks: [Block] {
    let caption = Inline.text("Срок: \(context.term.words)")
    let rows = context.homeWorkers.enumerated().map { row(number: $0.offset + 1, $0.element) }
    return [
      .heading(level: 2, ["Педагоги, которые ведут занятия по\u{A0}месту жительства"]),
      .table(.form(Self.columns, caption: [caption], writingHeight: 12, rows: rows)),
    ] + reminder
  }

  /// The teacher in full, what the work at home rests on, and the days of work.
  private func row(number: Int, _ id: Teacher.ID) -> TableRow {
    let teacher = context.institution[id]
    let record = context.source.records[id]
    let texts = [
      (teacher.fullName.value ?? teacher.name.text).typeset, basis(of: record.workplace.value),
      record.workingDays.value?.typeset, nil, nil,
    ]
    return TableRow(head: "\(number)", texts.map { TableCell(words: $0) })
  }

  /// «согласовано: 28.08.2026; приказ от 31.08.2026 № 89».
  private func basis(of workplace: Workplace?) -> String? {
    let parts = [
      workplace?.agreement.value.map { "согласовано: \($0.typeset)" },
      workplace?.directive.issued?.value.words,
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// The law is to be looked up by whoever signs: a draft says so, an order does not.
  private var reminder: [Block] {
    guard context.directive == nil else { return [] }
    let words =
      "До\u{A0}подписания проверьте действующую редакцию статьи 312.9 Трудового кодекса РФ "
      + "и\u{A0}впишите оборудование и\u{A0}порядок возмещения расходов."
    return [.paragraph([.text(words)], .note)]
  }

  /// Weights are shares of the width of a sheet in landscape.
  private static let columns = [
    FormColumn("№", 2, .center), FormColumn("Педагог", 9), FormColumn("Основание", 9),
    FormColumn("График работы", 8), FormColumn("Оборудование и\u{A0}связь", 10),
    FormColumn("Возмещение расходов", 8),
  ]
}
