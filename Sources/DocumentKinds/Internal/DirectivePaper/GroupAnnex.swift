import Documents
import InstitutionModel
import Russian
import SourceText

/// The groups of an order: those that are transferred, and those whose lessons stop.
struct GroupAnnex {
  let context: DirectiveContext

  var blocks: [Block] {
    let isParted = !context.learning.isEmpty && !context.suspended.isEmpty
    return [.heading(level: 2, ["Группы"])]
      + table(context.learning, "Группы, которые переводятся", isParted ? 1 : nil)
      + table(context.suspended, "Группы, занятия которых приостанавливаются", isParted ? 2 : nil)
  }

  private func table(
    _ groups: [(id: Group.ID, group: Group)],
    _ caption: String,
    _ part: Int?
  ) -> [Block] {
    guard !groups.isEmpty else { return [] }
    let number = part.map { "Раздел\u{A0}\($0). " } ?? ""
    return [
      .table(
        Table(
          caption: [.text(number + caption)],
          style: .form,
          columns: Self.columns,
          header: [TableRow(Self.heads.map { TableCell(text: [.text($0)], role: .columnHeader) })],
          rows: groups.enumerated().map { row(number: $0.offset + 1, $0.element) }
        )
      )
    ]
  }

  private func row(number: Int, _ entry: (id: Group.ID, group: Group)) -> TableRow {
    let group = entry.group
    let department = context.source.roster.department(of: entry.id).map {
      context.institution[$0].name.value
    }
    let cells = [
      context.institution[group.program].quotedTitle, group.name.value,
      group.yearOfStudy.map { "\($0)" }, group.pupils.map { "\($0.value)" },
      context.institution.teacherNames(of: group)?.typeset, department,
    ]
    return TableRow(
      [TableCell(text: [.text("\(number)")], role: .rowHeader)]
        + cells.map { TableCell(text: $0.map { [.text($0)] } ?? []) }
    )
  }

  private static let heads = [
    "№", "Программа", "Группа", "Год обучения", "Учащихся", "Педагог", "Подразделение",
  ]

  private static let columns = [
    TableColumn(weight: 3, alignment: .center), TableColumn(weight: 13), TableColumn(weight: 6),
    TableColumn(weight: 6, alignment: .center), TableColumn(weight: 6, alignment: .center),
    TableColumn(weight: 11), TableColumn(weight: 11),
  ]
}
