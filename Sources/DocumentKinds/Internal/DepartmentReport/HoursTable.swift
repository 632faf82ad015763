import Documents
import InstitutionModel
import Regulation
import Timetable

/// The hours of the department's groups, week and year, against the plan, clause 4.9.
struct HoursTable {
  let context: DepartmentContext
  /// One for each group.
  private let rows: [HoursRow]
  /// After the last group of each program that has several.
  private let sums: [Int: HoursRow]
  /// The same in every department.
  private let columns: [HoursColumn]

  /// Counts the year of each group once.
  init(context: DepartmentContext) {
    self.context = context
    let source = context.source
    let programs = Set(context.groups.map { source.institution[$0].program })
    let compared = Set(programs.flatMap { source.timetable.comparedGroups(of: $0) })
    let rows = context.groups.map { id in
      HoursRow(
        id,
        year: source.timetable.yearHours(of: id),
        isCompared: compared.contains(id),
        in: source
      )
    }
    self.rows = rows
    sums = Self.sums(of: rows, context)
    columns = HoursColumn.all(on: source.buildDay)
  }

  /// The table with its remarks; a department without groups has words in its place.
  var blocks: [Block] {
    rows.isEmpty ? [.paragraph(["Своих групп нет."])] : [.table(table)] + remarks
  }

  /// Numbers stand at the end of their cells, one under the other.
  private var table: Table {
    Table.lookup(
      ["Программа, группа"] + columns.map(\.head),
      caption: "Часы: \(context.title)",
      rows: rows.indices.flatMap { index in
        [rows[index], sums[index]].compactMap(\.self).map(row)
      } + total
    ).alignedNumbers
  }

  private func row(_ hours: HoursRow) -> TableRow {
    TableRow(head: hours.title, columns.map { TableCell(words: $0.text(hours)) })
  }

  /// What all groups of the department have together; nothing under a single one.
  private var total: [TableRow] {
    rows.count > 1 ? [row(HoursRow(all: rows, called: "всего по\u{A0}подразделению"))] : []
  }

  /// The sums of programs, by the index of their last row.
  private static func sums(of rows: [HoursRow], _ context: DepartmentContext) -> [Int: HoursRow] {
    let programs = context.groups.map { context.source.institution[$0].program }
    var sums: [Int: HoursRow] = [:]
    for indices in Dictionary(grouping: programs.indices, by: { programs[$0] }).values
    where indices.count > 1 {
      sums[indices[indices.count - 1]] = HoursRow(
        all: indices.map { rows[$0] },
        called: "всего по\u{A0}программе"
      )
    }
    return sums
  }

  /// What has to be known to read the numbers; each only where it applies.
  private var remarks: [Block] {
    let words = [
      comparison,
      rows.contains { !$0.isCompared } ? Self.shorter : nil,
      rows.contains { !$0.year.supported.isZero } ? Self.support : nil,
      rows.contains { !$0.year.held.distance.isZero } ? share : nil,
      rows.contains { !$0.owed.isZero } ? owed : nil,
    ].compactMap(\.self)
    return words.map { .paragraph([.text($0)], .note) }
  }

  /// Why the table and the rule of clause 4.9 may differ.
  private var comparison: String {
    let clause = context.source.institution.regulation.reference(to: "4.9")
    return
      "Таблица считает занятия по\u{A0}календарю, день за днём, а\u{A0}проверка по\u{A0}\(clause) "
      + "умножает часы в\u{A0}неделю на\u{A0}число учебных недель, поэтому разница с\u{A0}планом "
      + "и\u{A0}результат проверки могут расходиться; приостановленных часов проверка не\u{A0}вычитает."
  }

  /// What stands in the column of the difference for a group of a shorter time.
  private static let shorter =
    "«Не\u{A0}сравнивается»\u{A0}– группа учится меньше остальных групп программы, и\u{A0}какая "
    + "часть плана ей положена, в\u{A0}сведениях не\u{A0}сказано."

  /// Why the share may be higher than what a program allows.
  private var share: String {
    let clause = context.source.institution.regulation.reference(to: "1.5")
    return
      "В\u{A0}доле дистанционных стоят и\u{A0}часы периодов, в\u{A0}том числе режима повышенной готовности; "
      + "с\u{A0}пределом программы (\(clause)) сравнивается доля без периодов, которые вызваны "
      + "обстоятельствами."
  }

  /// What stands in the column of hours owed.
  private var owed: String {
    let regulation = context.source.institution.regulation
    return
      "«Осталось дать»\u{A0}– часы, которые выпали в\u{A0}нерабочие дни, приостановлены или отменены "
      + "и\u{A0}ещё не\u{A0}возмещены дополнительными занятиями (\(regulation.reference(to: "4.9")), "
      + "\(regulation.reference(to: "5.4"))): перенесите занятия или назначьте дополнительные. С\u{A0}планом "
      + "эти часы не\u{A0}сравниваются: «Разница с\u{A0}планом» говорит, сколько часов даст весь год, если "
      + "больше ничего не\u{A0}изменится."
  }

  /// What the hours of individual support are.
  private static let support =
    "В\u{A0}режиме индивидуального сопровождения часы занятий не\u{A0}считаются: стоят те часы "
    + "расписания, вместо которых учащийся получает сопровождение."
}
