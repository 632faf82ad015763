import Diagnostics
import InstitutionModel
import Russian
import Schema
import SourceText

/// Each group has a teacher: its own, or that of its program.
enum GroupHasTeacher: Rule {
  static let metadata = RuleMetadata("group-has-teacher", .error)
    .saying("У каждой группы есть педагог, свой или программы")

  /// Where no group of a program has one, the program is told so, once.
  static func check(_ inspection: Inspection) -> Checked {
    let groups = inspection.definitions.programs.flatMap { program in
      let isOrphaned = program.groups.allSatisfy { !$0.value.hasTeacher }
      return program.groups.map { ($0.value, program, isOrphaned) }
    }
    return .each(groups, .group) { group, program, isOrphaned in
      let lines = program.lines.value
      // What was written and not understood is told elsewhere.
      if !lines.namedTeachers.isAbsent || group.hasTeacher { return .fine }
      if isOrphaned, let title = program.program.title.located {
        return .found(
          "у программы \(title.value.quoted) нет педагога",
          at: lines.emptyTeacher ?? title.range,
          help: lines.emptyTeacher == nil
            ? "добавьте «педагог: …» программе или каждой её группе"
            : "напишите после «педагог:» имя из teachers.yaml"
        )
      }
      guard let name = group.group.name.located else { return .unknown }
      return .found(
        "у группы \(name.value.quoted) нет педагога",
        at: group.emptyTeacher ?? name.range,
        help: group.emptyTeacher == nil
          ? "добавьте «педагог: …» группе или всей программе"
          : "напишите после «педагог:» имя из teachers.yaml"
      )
    }.uniqued
  }
}

extension GroupLines {
  fileprivate var hasTeacher: Bool { !namedTeachers.isAbsent }
}
