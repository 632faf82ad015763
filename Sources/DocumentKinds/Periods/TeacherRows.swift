import Documents
import InstitutionModel
import Russian
import Schema

/// Everything that is made for a period, department by department, a row for each teacher.
struct TeacherRows {
  let source: InternalSource
  let period: DistancePeriod.ID

  /// A section for each department with groups in the period, under headings of that level; groups of none come last.
  func blocks(level: Int) -> [Block] {
    departments.flatMap { department, groups -> [Block] in
      let anchor = source.institution.slug(of: department)
      return [
        .heading(level: level, [.text(name(of: department))], anchor: anchor),
        .table(table(groups)),
      ]
    }
  }

  /// Links to the departments, to be put at the top of a page.
  var jumps: [Inline] {
    .list(
      departments.map { department, _ in
        .link(.anchor(source.institution.slug(of: department)), [.text(name(of: department))])
      }
    )
  }

  /// Those with groups in the period, in their order, with these groups.
  private var departments: [(department: Department.ID?, groups: [Group.ID])] {
    source.roster.byDepartment(source.institution[period].coverage.groups)
  }

  /// The department's name, ready to print.
  private func name(of department: Department.ID?) -> String {
    source.institution.name(of: department).typeset
  }

  /// Whether there is work for the period: only then are there archives.
  private var isOpen: Bool { source.isOpen(period) }

  /// A row for each teacher of the groups.
  private func table(_ groups: [Group.ID]) -> Table {
    .lookup(
      ["Педагог", "Группы и\u{A0}их документы", "Приложение\u{A0}1"]
        + (isOpen ? ["Всё сразу"] : []),
      rows: source.byTeacher(groups, in: period).map(row)
    )
  }

  /// Groups with their papers, the table of Приложение 1, and the archive.
  private func row(_ entry: TeacherGroups) -> TableRow {
    let items = entry.groups.map { [Block.paragraph(documents(of: $0))] }
    let cells = [
      TableCell(text: teacher(entry.teacher), role: .rowHeader),
      TableCell([.list(List(.bullet, items))]),
      TableCell(text: entry.teacher.map(appendix) ?? []),
    ]
    let bundle =
      entry.teacher.map { [Inline].files(Bundle.id(of: subject($0), in: source), [.zip]) } ?? []
    return TableRow(cells + (isOpen ? [TableCell(text: bundle)] : []))
  }

  private func subject(_ teacher: Teacher.ID) -> TeacherSubject {
    TeacherSubject(period: period, teacher: teacher)
  }

  /// The teacher, leading to their page while there is one.
  private func teacher(_ id: Teacher.ID?) -> [Inline] {
    guard let id else { return ["Педагог не\u{A0}назван"] }
    let name = source.institution[id].name.text.typeset
    guard isOpen else { return [.text(name)] }
    return [.link(.document(TeacherPapers.id(of: subject(id), in: source)), [.text(name)])]
  }

  /// «Весёлая кисточка», группа 1: расписание; текст для чата, уведомление, …».
  private func documents(of id: Group.ID) -> [Inline] {
    let title = source.institution.fullName(of: source.institution[id])
    let papers = PeriodPaper.allCases.compactMap { paper in
      paper.id(of: id, in: period, source).map { [Inline].named(paper.name, $0, paper.formats) }
    }
    return [.strong([.text(title)]), .text(" (\(mode(of: id)))"), .lineBreak]
      + papers.joined(separator: ["; "])
  }

  /// How the group learns in the period, as Приложение 1 words it.
  private func mode(of id: Group.ID) -> String {
    let distance = source.group(id, in: period).distance
    if distance.isSuspended { return AppendixOneWords.suspended }
    return distance.classMode.value.map(AppendixOneWords.printed) ?? "режим не\u{A0}указан"
  }

  /// The teacher's table as a workbook.
  private func appendix(_ teacher: Teacher.ID) -> [Inline] {
    let subject = AppendixOneSubject(period: period, scope: .teacher(teacher))
    return .named("таблица", AppendixOne.id(of: subject, in: source), [.xlsx])
  }
}
