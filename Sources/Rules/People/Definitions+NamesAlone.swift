import InstitutionModel
import Schema
import SourceText

extension Definitions {
  /// Where a department or a teacher is a name alone: further lines need one with a key before them.
  private var namesAlone: Set<SourceRange> {
    let departments = institution?.value.departments.items ?? []
    let ranges =
      departments.filter { $0.value.name.range == $0.range }.map(\.range)
      + teachers.filter { $0.value.teacher.name.range == $0.range }.map(\.range)
    return Set(ranges)
  }

  /// How to write the name so that a line can stand below it; `nil` where the line can be added as it is.
  func twoLines(_ key: String, _ name: Term, and line: String) -> String? {
    guard namesAlone.contains(name.range) else { return nil }
    return "напишите двумя строками: «\(key): \(name.value)» и под ней «\(line)»"
  }
}
