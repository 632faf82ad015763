import InstitutionModel
import Rules
import Russian
import Schema

/// Finds a teacher in whatever way people write a name.
struct TeacherSearch {
  private let table: TeacherTable
  private let institution: Institution
  /// More names are not read in a message.
  private static let mostShown = 8

  init(_ validated: ValidatedInstitution) {
    table = validated.names.teachers
    institution = validated.institution
  }

  /// The one who is called so.
  ///
  /// - Throws: `Failure.usage` that names those who may have been meant.
  func teacher(called name: String) throws(Failure) -> Teacher.ID {
    let found = table.teachers(named: name)
    if let only = found.first, found.count == 1 { return only }
    if !found.isEmpty {
      throw .usage("--teacher: «\(name)» – это не один педагог; назовите его: \(list(found))")
    }
    throw .usage("--teacher: нет педагога «\(name)»\(advice(on: name))")
  }

  /// Those of nearly the same surname, else the nearest by spelling, else all.
  private func advice(on name: String) -> String {
    let all = institution.teachers.indices.map { Teacher.ID($0) }
    let namesakes = table.namesakes(of: name)
    if !namesakes.isEmpty { return "; возможно, это \(list(namesakes))" }
    let near = Spelling.nearest(to: name, in: all.map { institution[$0].name.text })
    let meant = all.filter { near.contains(institution[$0].name.text) }
    if !meant.isEmpty { return "; возможно, это \(list(meant))" }
    return all.isEmpty ? "" : "; есть: \(list(all))"
  }

  private func list(_ teachers: [Teacher.ID]) -> String {
    let shown = teachers.prefix(Self.mostShown).map { "«\(institution[$0].name.text)»" }
    let rest = teachers.count - shown.count
    return shown.joined(separator: ", ") + (rest > 0 ? " и ещё \(rest)" : "")
  }
}
