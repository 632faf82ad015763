import InstitutionModel
import SourceText

extension ProgramSource {
  /// Every name of a teacher who ever works with a group of the program.
  ///
  /// What the group says of its teachers holds as a whole, else what the program says.
  func teacherNames(of group: GroupDefinition) -> [Term] {
    let own = names(group.teacher, group.teachers)
    let program = definition.value
    let changes = (group.changes ?? []).map(\.value)
    let lessons = ([group.lessons] + changes.map(\.lessons)).flatMap { $0 ?? [] }
    return (own.isEmpty ? names(program.teacher, program.teachers) : own)
      + changes.flatMap { names($0.teacher, $0.teachers) } + lessons.compactMap(\.value.teacher)
  }

  private func names(_ main: Term?, _ listed: [TeacherTerm]?) -> [Term] {
    [main].compactMap { $0 } + (listed ?? []).map(\.name)
  }
}
