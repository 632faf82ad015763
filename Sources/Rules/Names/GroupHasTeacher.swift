import InstitutionModel
import Diagnostics
import Regulation
import Russian
import SourceText

/// Each group has a teacher: its own, or that of its program.
enum GroupHasTeacher: Rule {
  static let metadata = RuleMetadata(
    "group-has-teacher",
    .error,
    clause: nil,
    title: "У каждой группы есть педагог, свой или программы"
  )

  static func check(_ inspection: Inspection) -> Checked {
    let groups = inspection.definitions.programs.flatMap { program in
      let isOrphaned = program.groups.allSatisfy { !hasTeacher($0.value) }
      return program.groups.map { (group: $0.value, program.definition.value, isOrphaned) }
    }
    return .each(groups, .group) { group, program, isOrphaned in
      guard !hasTeacher(program.teacher, program.teachers, program.unread), !hasTeacher(group)
      else { return .fine }
      if isOrphaned, let title = program.title { return .found([absence(in: title)]) }
      return group.name.map { .found([absence(inGroup: $0)]) } ?? .unknown
    }.uniqued
  }

  private static func hasTeacher(_ group: GroupDefinition) -> Bool {
    hasTeacher(group.teacher, group.teachers, group.unread)
  }

  /// What was written and not understood is told elsewhere.
  private static func hasTeacher(
    _ main: Term?,
    _ listed: [TeacherTerm]?,
    _ unread: Set<String>
  ) -> Bool {
    main != nil || !(listed ?? []).isEmpty || !unread.isDisjoint(with: ["педагог", "педагоги"])
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
