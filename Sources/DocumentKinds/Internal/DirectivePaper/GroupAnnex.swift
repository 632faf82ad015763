import Documents
import InstitutionModel
import Russian
import Schema

/// The groups of an order: those that are transferred, those that are at a distance anyway, and those
/// whose lessons stop.
struct GroupAnnex {
  let context: DirectiveContext

  /// What is decided of groups, a part of the annex for each; items of the order name them.
  var parts: [NoticeStanding] {
    [.moved, .always, .suspended].filter { !context.groups($0).isEmpty }
  }

  /// A heading, then a table for each part; a single part needs no number.
  var blocks: [Block] {
    let parts = parts
    let tables = parts.enumerated().map { index, part in
      let caption = "Раздел\u{A0}\(index + 1). \(Self.title(of: part).capitalizedFirst)"
      return table(context.groups(part), parts.count > 1 ? caption : nil)
    }
    let title = parts.map(Self.title).parted.capitalizedFirst
    return [.heading(level: 2, [.text(title)])] + tables
  }

  /// Ends in no stop, as it is part of a heading.
  private static func title(of standing: NoticeStanding) -> String {
    switch standing {
    case .moved: "группы, которые переводятся на\u{A0}обучение с\u{A0}применением ЭО и\u{A0}ДОТ"
    case .always: "группы, которые продолжают обучение с\u{A0}применением ЭО и\u{A0}ДОТ"
    case .suspended: "группы, занятия которых приостанавливаются"
    }
  }

  /// Numbered anew in each part.
  private func table(_ groups: [(id: Group.ID, group: Group)], _ caption: String?) -> Block {
    let rows = groups.enumerated().map { row(number: $0.offset + 1, $0.element) }
    return .table(.form(Self.columns, caption: .known(caption), rows: rows))
  }

  /// The group as it is in the period, with its department.
  private func row(number: Int, _ entry: (id: Group.ID, group: Group)) -> TableRow {
    let group = entry.group
    let department = context.source.roster.department(of: entry.id).map {
      context.institution[$0].name.text
    }
    let cells = [
      context.institution[group.program].titleInTables, group.quotedName,
      group.yearOfStudy.value.map { "\($0)" }, group.pupils.value.map { "\($0)" },
      context.institution.teacherNames(of: group)?.typeset, department,
    ]
    return TableRow(head: "\(number)", cells.map { TableCell(words: $0) })
  }

  /// Weights are shares of the width of a sheet of A4.
  private static let columns = [
    FormColumn("№", 3, .center), FormColumn("Программа", 13), FormColumn("Группа", 6),
    FormColumn("Год обучения", 6, .center), FormColumn("Учащихся", 6, .center),
    FormColumn("Педагог", 11), FormColumn("Подразделение", 11),
  ]
}

extension [String] {
  /// Joined by commas, with «и» after the last one: each of them has a comma within.
  fileprivate var parted: String {
    guard let last, count > 1 else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")), и\u{A0}\(last)"
  }
}
