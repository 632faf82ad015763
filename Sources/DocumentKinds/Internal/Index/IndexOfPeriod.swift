import Documents
import InstitutionModel
import Regulation
import Russian
import SourceText

/// The papers of one period: first those of the whole, then department by department.
struct IndexOfPeriod {
  let source: InternalSource
  let period: DistancePeriod.ID

  var blocks: [Block] {
    (source.scopes(of: period).isEmpty ? facts([]) + [Self.nobody] : opening) + departments + others
  }

  private static let nobody = Block.callout(
    .neutral,
    [.paragraph(["Ни одна группа не входит в этот период."])]
  )

  private var words: PeriodWords { PeriodWords(source.institution[period]) }

  private var opening: [Block] {
    facts([Fact("Приложение 1", [link(to: .institution, "по\u{A0}учреждению")])])
  }

  private func facts(_ further: [Fact]) -> [Block] {
    let value = source.institution[period]
    let facts = [
      Fact("Период", [.text(words.days)]),
      Fact("Основание", [.text(value.ground.name)]),
      Fact("Приказ директора", words.directive(value.directive?.value)),
    ]
    return [.facts(facts + further)]
  }

  /// A section for each department with groups in the period; groups of none come last.
  private var departments: [Block] {
    let groups = source.institution[period].coverage.groups
    return source.byDepartment(groups).flatMap { department, groups -> [Block] in
      let name = department.map { source.institution[$0].name.value } ?? "Без подразделения"
      let table = department.map { id in
        Block.paragraph([link(to: .department(id), "Приложение 1: \(name)")])
      }
      return [.heading(level: 2, [.text(name)]), table, .table(self.table(groups, name))]
        .compactMap(\.self)
    }
  }

  /// A row for each group, teacher by teacher, since a teacher comes here to take their own.
  private func table(_ groups: [Group.ID], _ department: String) -> Table {
    let heads = ["Педагог", "Программа", "Группа", "Уведомление", "Приложение 1", "Расписание"]
    return Table(
      caption: [.text("Группы подразделения: \(department)")],
      style: .lookup,
      columns: Array(repeating: TableColumn(), count: heads.count),
      header: [TableRow(heads.map { TableCell(text: [.text($0)], role: .columnHeader) })],
      rows: byTeacher(groups).map(row)
    )
  }

  /// Sorted by the teachers' order; groups without one come last.
  private func byTeacher(_ groups: [Group.ID]) -> [Group.ID] {
    groups.sorted { first, second in
      let order = [first, second].map { source.institution[$0].teacher?.index ?? .max }
      return order[0] == order[1] ? first < second : order[0] < order[1]
    }
  }

  private func row(_ id: Group.ID) -> TableRow {
    let group = source.institution[id]
    let subject = NoticeSubject(period: period, group: id)
    let schedule = GroupSchedule.id(of: id, in: source.published)
    return TableRow([
      TableCell(text: group.teacher.map { [.text(source.institution[$0].name.value)] } ?? []),
      TableCell(text: [.text(source.institution[group.program].quotedTitle)]),
      TableCell(text: [.text(group.name.value)], role: .rowHeader),
      TableCell(text: [.link(.document(Notice.id(of: subject, in: source)), ["уведомление"])]),
      TableCell(text: group.teacher.map { [link(to: .teacher($0), "таблица")] } ?? []),
      TableCell(text: [.link(.document(schedule), ["расписание"])]),
    ])
  }

  private func link(to scope: AppendixOneScope, _ words: String) -> Inline {
    let subject = AppendixOneSubject(period: period, scope: scope)
    return .link(.document(AppendixOne.id(of: subject, in: source)), [.text(words)])
  }

  /// The pages of the other periods.
  private var others: [Block] {
    let others = source.institution.periods.indices.map { DistancePeriod.ID($0) }
      .filter { $0 != period }
    guard !others.isEmpty else { return [] }
    return [
      .heading(level: 2, ["Другие периоды"]),
      .list(List(.bullet, others.map { [.paragraph([link(to: $0)])] })),
    ]
  }

  private func link(to other: DistancePeriod.ID) -> Inline {
    let value = source.institution[other]
    let words = "\(PeriodWords(value).days): \(value.ground.name)"
    return .link(.document(InternalIndex.id(of: other, in: source)), [.text(words)])
  }
}
