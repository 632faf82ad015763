import CivilTime
import Documents
import InstitutionModel
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
    let count = YearHourCount(context.source.timetable)
    rows = context.groups.indices.map { index in
      HoursRow(Group.ID(index), year: count(Group.ID(index)), in: context)
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
      case .supported: years.contains { $0.supported > 0 }
      case .suspended: years.contains { $0.suspended > 0 }
      case .yearOfStudy, .stated, .byTimetable, .faceToFace, .distance, .total, .plan, .difference,
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
    guard rows.contains(where: { $0.year.supported > 0 }) else { return [] }
    let words =
      "В\u{A0}режиме индивидуального сопровождения часы занятий не\u{A0}считаются: стоят те часы "
      + "расписания, вместо которых учащийся получает сопровождение."
    return [.paragraph([.text(words)], .note)]
  }
}
