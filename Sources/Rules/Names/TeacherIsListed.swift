import InstitutionModel
import Diagnostics
import Schema
import SourceText

/// The teacher of a program or group is one of `teachers.yaml`.
enum TeacherIsListed: Rule {
  static let metadata = RuleMetadata("teacher-is-listed", .error)
    .saying("Педагог программы и группы есть в teachers.yaml")

  /// Unknown where a teacher of the list has no name, as that may be the one.
  static func check(_ inspection: Inspection) -> Checked {
    let names = inspection.definitions.teachers.compactMap(\.value.teacher.name.value)
    // A teacher without a name, or a file without teachers, is told already, and may be the one.
    guard !names.isEmpty, names.count == inspection.definitions.teachers.count
    else { return .unknown }
    let known = KnownNames(
      names,
      called: "имена",
      remedy: "нового педагога впишите в teachers.yaml"
    )
    let named = inspection.definitions.teacherNames
    var findings = known.unknown(among: named) { "педагога \($0) нет в teachers.yaml" }
    let shortNames = findings.isEmpty ? [:] : shortNames(among: named, in: inspection)
    for index in findings.indices {
      guard let name = shortNames[findings[index].range] else { continue }
      findings[index].help = "напишите имя так, как в teachers.yaml: «\(name)»"
    }
    return .whole("программы и\u{A0}группы", findings)
  }

  /// The listed names of teachers who are called by their full names, by the places of these.
  private static func shortNames(
    among named: [Term],
    in inspection: Inspection
  ) -> [SourceRange: String] {
    let teachers = inspection.definitions.teachers.compactMap { teacher in
      teacher.value.teacher.fullName.value.flatMap { full in
        teacher.value.teacher.name.value.map { (full.nameKey, $0) }
      }
    }
    let names = Dictionary(teachers) { first, _ in first }
    let called = named.compactMap { term in
      names[term.value.nameKey].map { (term.range, $0) }
    }
    return Dictionary(called) { first, _ in first }
  }
}
