import InstitutionModel
import Schema
import SourceText

extension ProgramSource {
  /// Every name of a teacher who ever works with a group of the program.
  func teacherNames(of group: GroupLines) -> [Term] {
    group.namedTeachers.inheriting(lines.value.namedTeachers).names
      + group.changes.items.flatMap(\.value.namedTeachers.names)
      + group.allLessons.flatMap(\.namedTeachers.names)
  }
}
