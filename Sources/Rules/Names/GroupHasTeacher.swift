import InstitutionModel
import Diagnostics
import Regulation
import Russian
import Schema
import SourceText

/// Each group has a teacher: its own, or that of its program.
enum GroupHasTeacher: Rule {
  static let metadata = RuleMetadata("group-has-teacher", .error)
    .saying("У каждой группы есть педагог, свой или программы")

  static func check(_ inspection: Inspection) -> Checked {
    let groups = inspection.definitions.programs.flatMap { program in
      let isOrphaned = program.groups.allSatisfy { !hasTeacher($0.value) }
      return program.groups.map { ($0.value, program, isOrphaned) }
    }
    return .each(groups, .group) { group, program, isOrphaned in
      let lines = program.lines.value
      guard !hasTeacher(lines.teacher, lines.teachers), !hasTeacher(group) else { return .fine }
      if isOrphaned, let title = program.program.title.located {
        return .found([absence(in: title)])
      }
      return group.group.name.located.map { .found([absence(inGroup: $0)]) } ?? .unknown
    }.uniqued
  }

  private static func hasTeacher(_ group: GroupLines) -> Bool {
    hasTeacher(group.teacher, group.teachers)
  }

  /// What was written and not understood is told elsewhere.
  private static func hasTeacher(
    _ main: Stated<String>,
    _ listed: Stated<[Located<TeacherMention>]>
  ) -> Bool {
    !main.isAbsent || !listed.items.isEmpty || !listed.isClear
  }

  private static func absence(in program: Term) -> Finding {
    Finding(
      "у программы \(program.value.quoted) нет педагога",
      at: program.range,
      help: "добавьте «педагог: …» программе или каждой её группе"
    )
  }

  private static func absence(inGroup name: Term) -> Finding {
    Finding(
      "у группы \(name.value.quoted) нет педагога",
      at: name.range,
      help: "добавьте «педагог: …» группе или всей программе"
    )
  }
}
