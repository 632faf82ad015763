import Documents
import InstitutionModel
import Russian
import Schema
import SourceText

/// Who works at home in the period, on what, by which agreement (clause 4.23).
struct HomeAnnex {
  let context: DirectiveContext

  var blocks: [Block] {
    [
      .heading(level: 2, ["Педагоги, которые ведут занятия по\u{A0}месту жительства"]),
      .table(
        Table(
          caption: [.text("Срок: \(context.term.words)")],
          style: .form,
          writingHeight: 12,
          columns: Self.columns,
          header: [TableRow(Self.heads.map { TableCell(text: [.text($0)], role: .columnHeader) })],
          rows: context.homeWorkers.enumerated().map { row(number: $0.offset + 1, $0.element) }
        )
      ),
    ] + reminder
  }

  private func row(number: Int, _ id: Teacher.ID) -> TableRow {
    let teacher = context.institution[id]
    let record = context.source.records[id]
    let basis = basis(of: record.workplace.value)
    let days = record.workingDays.value?.typeset
    return TableRow([
      TableCell(text: [.text("\(number)")], role: .rowHeader),
      TableCell(text: [.text((teacher.fullName.value ?? teacher.name.text).typeset)]),
      TableCell(text: basis.isEmpty ? [] : [.text(basis)]),
      TableCell(text: days.map { [.text($0)] } ?? []), TableCell([]), TableCell([]),
    ])
  }

  /// «согласовано: 28.08.2026; приказ от 31.08.2026 № 89».
  private func basis(of workplace: Workplace?) -> String {
    [
      workplace?.agreement.value.map { "согласовано: \($0.typeset)" },
      workplace?.directive.value?.words,
    ].compactMap(\.self).joined(separator: "; ")
  }

  /// The law is to be looked up by whoever signs: a draft says so, an order does not.
  private var reminder: [Block] {
    guard context.directive == nil else { return [] }
    let words =
      "До\u{A0}подписания проверьте действующую редакцию статьи 312.9 Трудового кодекса РФ "
      + "и\u{A0}впишите оборудование и\u{A0}порядок возмещения расходов."
    return [.paragraph([.text(words)], .note)]
  }

  private static let heads = [
    "№", "Педагог", "Основание", "График работы", "Оборудование и\u{A0}связь",
    "Возмещение расходов",
  ]

  private static let columns = [
    TableColumn(weight: 2, alignment: .center), TableColumn(weight: 9), TableColumn(weight: 9),
    TableColumn(weight: 8), TableColumn(weight: 10), TableColumn(weight: 8),
  ]
}
