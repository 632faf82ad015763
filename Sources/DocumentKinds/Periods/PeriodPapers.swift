import Documents
import InstitutionModel
import Regulation
import Russian
import SourceText

/// The papers of one period: first those of the whole, then department by department.
struct PeriodPapers {
  let source: InternalSource
  let period: DistancePeriod.ID

  var blocks: [Block] {
    let isEmpty = source.institution[period].coverage.groups.isEmpty
    return (isEmpty ? facts([]) + [Self.nobody] : opening) + departments
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
    .lookup(
      ["Педагог", "Группа", "Режим занятий", "Уведомление", "Приложение\u{A0}1"],
      caption: "Группы: \(department)",
      rows: byTeacher(groups).map(row)
    )
  }

  /// Sorted by the teachers' order; groups without one come last.
  private func byTeacher(_ groups: [Group.ID]) -> [Group.ID] {
    groups.map { (teacher: source.group($0, in: period).teacher?.index ?? .max, group: $0) }
      .sorted { ($0.teacher, $0.group) < ($1.teacher, $1.group) }
      .map(\.group)
  }

  private func row(_ id: Group.ID) -> TableRow {
    let group = source.group(id, in: period)
    let program = source.institution[group.program]
    let names = source.institution.teacherNames(of: group)
    let subject = NoticeSubject(period: period, group: id)
    let notice = Notice.id(of: subject, in: source)
    let sheet = AcquaintanceSheet.id(of: subject, in: source)
    return TableRow([
      TableCell(text: names.map { [.text($0.typeset)] } ?? []),
      TableCell(text: [.text("\(program.quotedTitle), \(group.label)")], role: .rowHeader),
      TableCell(text: [schedule(of: id)]),
      TableCell(text: [
        .link(.document(notice), ["уведомление"]), ", ",
        .link(.document(sheet), ["лист ознакомления"]),
      ]),
      TableCell(text: group.teacher.map { [link(to: .teacher($0), "таблица")] } ?? []),
    ])
  }

  /// How the group learns, leading to its schedule where that is within reach of the tree.
  private func schedule(of id: Group.ID) -> Inline {
    let distance = source.group(id, in: period).distance
    let mode = distance.classMode.map { AppendixOneWords.printed($0.value) } ?? "расписание"
    let words = distance.isSuspended ? AppendixOneWords.suspended : mode
    return .link(.document(GroupSchedule.id(of: id, in: source.published)), [.text(words)])
  }

  private func link(to scope: AppendixOneScope, _ words: String) -> Inline {
    let subject = AppendixOneSubject(period: period, scope: scope)
    return .link(.document(AppendixOne.id(of: subject, in: source)), [.text(words)])
  }
}
