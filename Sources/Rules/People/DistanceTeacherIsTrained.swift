import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// Who teaches at a distance has been trained for it, also by the institution itself.
///
/// Russian: «педагогические работники, прошедшие соответствующую подготовку» (п. 4.2).
enum DistanceTeacherIsTrained: DefinitionRule {
  static let metadata = RuleMetadata(
    "distance-teacher-is-trained",
    .warning,
    clause: "4.2",
    subject: .distanceTeachers,
    title: "Педагог, который учит на расстоянии, прошёл подготовку"
  )

  static func findings(in survey: Survey) -> [Finding] {
    let untrained = untrainedTeachers(in: survey.definitions)
    guard !untrained.isEmpty else { return [] }
    let learning = Set(survey.learningGroups.map(\.name.range))
    var cause = SharedCause()
    for program in survey.definitions.programs {
      for group in program.groups {
        guard let name = group.value.name, learning.contains(name.range) else { continue }
        for teacher in program.teacherNames(of: group.value) {
          guard let listed = untrained[teacher.value.nameKey] else { continue }
          cause.add(
            "педагог \(listed.value.quoted) учит на расстоянии, а подготовка не указана",
            at: listed.range,
            help: "добавьте строку «подготовка: …»: чему и когда обучен, в учреждении или вне его",
            inheritedBy: name
          )
        }
      }
    }
    return cause.findings
  }

  /// The names in `teachers.yaml` beside which nothing is said of training, as they are compared.
  private static func untrainedTeachers(in definitions: Definitions) -> [String: Term] {
    var names: [String: Term] = [:]
    for teacher in definitions.teachers.map(\.value) where teacher.training == nil {
      guard let name = teacher.name, !teacher.unread.contains("подготовка") else { continue }
      names[name.value.nameKey] = name
    }
    return names
  }
}
