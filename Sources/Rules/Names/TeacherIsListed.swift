import Definitions
import Diagnostics
import Regulation
import SourceText

/// The teacher of a program or group is one of `teachers.yaml`.
enum TeacherIsListed: DefinitionRule {
  static let metadata = RuleMetadata(
    "teacher-is-listed",
    .error,
    clause: nil,
    subject: .groups,
    title: "Педагог программы и группы есть в teachers.yaml"
  )

  static func findings(in survey: Survey) -> [Finding] {
    let names = survey.definitions.teachers.compactMap(\.value.name?.value)
    // A teacher without a name, or a file without teachers, is told already, and may be the one.
    guard !names.isEmpty, names.count == survey.definitions.teachers.count else { return [] }
    let known = KnownNames(
      names,
      called: "имена",
      remedy: "нового педагога впишите в teachers.yaml"
    )
    return known.unknown(among: survey.teacherNames) { "педагога \($0) нет в teachers.yaml" }
  }
}
