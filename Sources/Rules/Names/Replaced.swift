import InstitutionModel
import Schema
import SourceText

/// Whom the substitutes of changes stand for: nobody is offered as their own substitute.
struct Replaced {
  /// By the place of the substitute: the names of those who would have taught.
  private var names: [SourceRange: Set<String>] = [:]

  init(_ inspection: Inspection) {
    for change in inspection.definitions.changes {
      let lines = change.value
      let isOfGroup = !lines.groups.isAbsent
      guard let substitute = lines.substitute.range ?? (isOfGroup ? lines.teacher.range : nil)
      else { continue }
      let groups = inspection.names.joined(lines.groups.items).compactMap {
        inspection.names.onlyGroup($0.value)
      }
      let away =
        isOfGroup
        ? groups.flatMap { inspection.institution[$0].allTeachers }
        : [lines.teacher.value.flatMap(inspection.names.teacher)].compactMap(\.self)
      names[substitute] = Set(away.compactMap { inspection.institution[$0].name.value })
    }
  }

  /// Those for whom the one at the place stands.
  subscript(place: SourceRange) -> Set<String> { names[place] ?? [] }
}
