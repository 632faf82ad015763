import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// Each group has a teacher: its own, or that of its program.
enum GroupHasTeacher: FindingRule {
  static let metadata = RuleMetadata(
    "group-has-teacher",
    .error,
    clause: nil,
    subject: .groups,
    title: "У каждой группы есть педагог, свой или программы"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    inspection.definitions.programs.filter { program in
      let definition = program.definition.value
      return !hasTeacher(definition.teacher, definition.teachers, definition.unread)
    }.flatMap(findings)
  }

  /// What was written and not understood is told elsewhere.
  private static func hasTeacher(
    _ main: Term?,
    _ listed: [TeacherTerm]?,
    _ unread: Set<String>
  ) -> Bool {
    main != nil || !(listed ?? []).isEmpty || !unread.isDisjoint(with: ["педагог", "педагоги"])
  }

  private static func findings(in program: ProgramSource) -> [Finding] {
    let orphans = program.groups.filter { group in
      !hasTeacher(group.value.teacher, group.value.teachers, group.value.unread)
    }
    if orphans.count == program.groups.count, let title = program.definition.value.title {
      let finding = Finding(
        "у программы \(title.value.quoted) нет педагога",
        at: title.range,
        help: "добавьте «педагог: …» программе или каждой её группе"
      )
      return orphans.isEmpty ? [] : [finding]
    }
    return orphans.compactMap(\.value.name).map { name in
      Finding(
        "у группы \(name.value.quoted) нет педагога",
        at: name.range,
        help: "добавьте «педагог: …» группе или всей программе"
      )
    }
  }
}
