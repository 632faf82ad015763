import InstitutionModel
import Schema
import SourceText

extension ProgramSource {
  /// Every name of a teacher who ever works with a group of the program.
  ///
  /// What the group says of its teachers holds as a whole, else what the program says.
  func teacherNames(of group: GroupLines) -> [Term] {
    let own = names(group.teacher, group.teachers)
    let changes = group.changes.items.map(\.value)
    return (own.isEmpty ? names(lines.value.teacher, lines.value.teachers) : own)
      + changes.flatMap { names($0.teacher, $0.teachers) }
      + group.namesInLessons
  }
}
