import Documents
import InstitutionModel
import Russian
import Schema

/// What the pages name and lead to.
extension PublicSource {
  /// «группа 1», leading to its schedule.
  func link(_ id: Group.ID) -> Inline {
    .link(
      .document(GroupSchedule.id(of: id, in: self)),
      [.text(institution.groups[id.index].label)]
    )
  }

  /// ««Весёлая кисточка», группа 1»: a teacher may have a group 1 in several programs.
  func fullLink(_ id: Group.ID) -> [Inline] {
    let program = institution.programs[institution.groups[id.index].program.index]
    return [.text("\(program.quotedTitle), "), link(id)]
  }

  /// «Иванова А.А.», leading to their schedule; words that say so when there is none yet.
  func link(_ id: Teacher.ID?) -> Inline {
    guard let id else { return "педагог уточняется" }
    let name = institution.teachers[id.index].name.text.typeset
    return .link(.document(TeacherSchedule.id(of: id, in: self)), [.text(name)])
  }

  /// Everybody who teaches the group, the main teacher first, with their roles.
  func links(toTeachersOf group: Group) -> [Inline] {
    let others = group.otherTeachers.map { ($0.teacher, $0.role) }
    let all: [(Teacher.ID?, String?)] = [(group.teacher, group.mainTeacherRole)] + others
    return all.enumerated().flatMap { index, teacher in
      (index == 0 ? [] : [Inline.text(", ")]) + [link(teacher.0)]
        + (teacher.1.map { [.text(" (\($0))")] } ?? [])
    }
  }

  /// ««Весёлая кисточка»», leading to the program's page; the short title in a table.
  func link(_ id: Program.ID, inTable: Bool = false) -> Inline {
    let program = institution.programs[id.index]
    let title = inTable ? program.titleInTables : program.quotedTitle
    return .link(.document(ProgramPage.id(of: .program(id), in: self)), [.text(title)])
  }

  /// The words, leading to the page of the period.
  func link(_ id: DistancePeriod.ID, _ words: String) -> Inline {
    .link(.document(PeriodPage.id(of: id, in: self)), [.text(words)])
  }

  /// Groups under the short titles of their programs, each leading to its schedule; a program stands once before its
  /// groups.
  func names(of groups: [Group.ID]) -> [Inline] {
    var last: Program.ID?
    return .list(
      groups.flatMap { id -> [Inline] in
        let program = institution[id].program
        defer { last = program }
        let title = institution[program].titleInTables
        return (program == last ? [] : [.text(title)]) + [link(id)]
      }
    )
  }

  /// The same in words alone.
  func plainNames(of groups: [Group.ID]) -> String { names(of: groups).plainText }

  /// The departments with their programs; programs without one come last, under `nil`.
  var programsByDepartment: [(department: Department?, programs: [Program.ID])] {
    let departments = institution.departments.enumerated().map { index, department in
      (
        department: Department?.some(department),
        programs: catalogue.programs(of: Department.ID(index))
      )
    }
    return (departments + [(nil, catalogue.programsWithoutDepartment)])
      .filter { !$0.programs.isEmpty }
  }

  /// What stands over programs: «Художественный отдел», «Другие программы».
  func name(of department: Department?) -> String { department?.name.text ?? "Другие программы" }

  /// The name of a department with its drawing, over what belongs to it; of programs without one.
  func heading(of department: Department?, _ programs: [Program.ID]) -> Block {
    let name = Inline.text(name(of: department))
    guard let department else { return .heading(level: 2, [name], anchor: "others") }
    let icon = department.icon.value ?? institution.icon(ofPrograms: programs)
    let index = institution.departments.firstIndex { $0.slug == department.slug } ?? 0
    let drawing = Inline.drawing(Drawing(icon), color: index + 1)
    return .heading(level: 2, [drawing, name], anchor: department.slug)
  }

  /// The teachers of a program, each once, in order of its groups.
  func teachers(of program: Program.ID) -> [Teacher.ID] {
    var teachers: [Teacher.ID] = []
    for group in institution.programs[program.index].groups {
      for teacher in institution.groups[group].allTeachers where !teachers.contains(teacher) {
        teachers.append(teacher)
      }
    }
    return teachers
  }
}

extension [Inline] {
  /// The parts with a comma between them.
  static func list(_ parts: [Inline]) -> [Inline] {
    var line: [Inline] = []
    for part in parts {
      if !line.isEmpty { line.append(", ") }
      line.append(part)
    }
    return line
  }
}
