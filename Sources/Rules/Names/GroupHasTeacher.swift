import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// Each group has a teacher: its own, or that of its program.
enum GroupHasTeacher: DefinitionRule {
  static let metadata = RuleMetadata(
    "group-has-teacher",
    .error,
    clause: nil,
    title: "У каждой группы есть педагог, свой или программы"
  )

  static func findings(in definitions: Definitions, by regulation: Regulation) -> [Finding] {
    definitions.programs.filter { program in
      program.definition.value.teacher == nil
        && !program.definition.value.unread.contains("педагог")
    }.flatMap(findings)
  }

  private static func findings(in program: ProgramSource) -> [Finding] {
    let orphans = program.groups.filter { group in
      group.value.teacher == nil && !group.value.unread.contains("педагог")
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
