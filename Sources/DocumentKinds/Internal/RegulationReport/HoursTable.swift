import CivilTime
import Documents
import InstitutionModel
import Regulation
import Russian
import SourceText
import Timetable

/// The hours of every group, week and year, against the plan, clause 4.9.
struct HoursTable {
  let context: ReportContext
  /// By index of the group.
  private let rows: [HoursRow]
  private let columns: [HoursColumn]

  init(context: ReportContext) {
    self.context = context
    let compared = context.comparedGroups
    rows = context.groups.indices.map { Group.ID($0) }.map { id in
      HoursRow(
        id,
        year: context.source.timetable.yearHours(of: id),
        isCompared: compared.contains(id),
        in: context
      )
    }
    columns = Self.columns(rows.map(\.year))
  }

  var blocks: [Block] {
    context.groupsByDepartment.map { department, groups in
      .table(table(groups, ReportContext.title(of: department)))
    } + remarks
  }

  /// Columns that only few institutions need are left out where all would be empty.
  private static func columns(_ years: [YearHours]) -> [HoursColumn] {
    HoursColumn.allCases.filter { column in
      switch column {
      case .supported: years.contains { !$0.supported.isZero }
      case .suspended: years.contains { !$0.suspended.isZero }
      case .yearOfStudy, .stated, .byTimetable, .faceToFace, .distance, .share, .total, .plan,
        .difference,
        .onHolidays:
        true
      }
    }
  }

  private func table(_ groups: [Group.ID], _ department: String) -> Table {
    Table.lookup(
      ["Программа, группа"] + columns.map(\.head),
      caption: "Часы: \(department)",
      rows: groups.map { id in
        let row = rows[id.index]
        return TableRow(
          [TableCell(text: [.text(row.title)], role: .rowHeader)]
            + columns.map { TableCell(text: row.text(in: $0).map { [.text($0)] } ?? []) }
        )
      }
    ).alignedNumbers
  }

  private var remarks: [Block] {
    let words = [
      comparison,
      context.comparedGroups.count < rows.count ? Self.shorter : nil,
      rows.contains { !$0.year.supported.isZero } ? Self.support : nil,
    ].compactMap(\.self)
    return words.map { .paragraph([.text($0)], .note) }
  }

  private var comparison: String {
    let clause = context.institution.regulation.reference(to: "4.9")
    return
      "Таблица считает занятия по\u{A0}календарю, день за днём, а\u{A0}проверка по\u{A0}\(clause) "
      + "умножает часы в\u{A0}неделю на\u{A0}число учебных недель, поэтому разница с\u{A0}планом "
      + "и\u{A0}результат проверки могут расходиться; приостановленных часов проверка не\u{A0}вычитает."
  }

  private static let shorter =
    "«Не\u{A0}сравнивается»\u{A0}– группа учится меньше остальных групп программы, и\u{A0}какая "
    + "часть плана ей положена, в\u{A0}сведениях не\u{A0}сказано."
  private static let support =
    "В\u{A0}режиме индивидуального сопровождения часы занятий не\u{A0}считаются: стоят те часы "
    + "расписания, вместо которых учащийся получает сопровождение."
}
