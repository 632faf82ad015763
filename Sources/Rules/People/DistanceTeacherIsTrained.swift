import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// Who teaches at a distance has been trained for it, also by the institution itself.
///
/// «нет» and the like say that there was no training.
///
/// Russian: «педагогические работники, прошедшие соответствующую подготовку» (п. 4.2).
enum DistanceTeacherIsTrained: FindingRule {
  static let metadata = RuleMetadata(
    "distance-teacher-is-trained",
    .warning,
    clause: "4.2",
    subject: .distanceTeachers,
    title: "У педагога, который учит на расстоянии, указана подготовка"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    let untrained = untrainedTeachers(in: inspection.definitions)
    guard !untrained.isEmpty else { return [] }
    let learning = Set(inspection.learningGroups.map(\.name.range))
    var cause = SharedCause()
    for program in inspection.definitions.programs {
      for group in program.groups {
        guard let name = group.value.name, learning.contains(name.range) else { continue }
        for teacher in program.teacherNames(of: group.value) {
          guard let listed = untrained[teacher.value.nameKey] else { continue }
          cause.add(
            "педагог \(listed.name.quoted) учит на расстоянии, а подготовка не указана",
            at: listed.place,
            help: "\(listed.advice): чему и когда обучен, в учреждении или вне его",
            inheritedBy: name
          )
        }
      }
    }
    return cause.findings
  }

  private struct Untrained {
    var name: String
    /// What is written instead of training, else the name.
    var place: SourceRange
    var advice: String
  }

  /// Those in `teachers.yaml` of whom no training is told, by their names as they are compared.
  private static func untrainedTeachers(in definitions: Definitions) -> [String: Untrained] {
    var teachers: [String: Untrained] = [:]
    for teacher in definitions.teachers.map(\.value) where !teacher.unread.contains("подготовка") {
      guard let name = teacher.name, teacher.training?.value.tellsOfNothing ?? true else {
        continue
      }
      teachers[name.value.nameKey] = Untrained(
        name: name.value,
        place: teacher.training?.range ?? name.range,
        advice: teacher.training == nil
          ? "добавьте строку «подготовка: …»" : "исправьте строку «подготовка: …»"
      )
    }
    return teachers
  }
}
