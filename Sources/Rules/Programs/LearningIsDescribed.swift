import Diagnostics
import InstitutionModel
import Regulation
import Schema
import SourceText

/// It is said by which model a group learns at a distance, by which activities and with which resources.
///
/// Russian: «модель» (п. 4.13), «виды деятельности» (п. 4.12), «ресурсы» (пп. 1.12, 4.21(2)), столбец «Ссылки на ресурсы»
/// of Приложение 1.
enum LearningIsDescribed: Rule {
  static let metadata = RuleMetadata("learning-is-described", .warning)
    .also("1.12", "4.12", "4.13", "4.21(2)", "Прил. 1")
    .saying("Названы модель, виды деятельности и ресурсы обучения на расстоянии")

  /// Looks at groups whose mode of lessons is known; what a program's groups lack is told once.
  ///
  /// Nothing is known where the institution's own file, from which all inherit, was not understood.
  static func check(_ inspection: Inspection) -> Checked {
    guard inspection.definitions.institution?.value.distance.isClear == true else {
      return .unknown
    }
    let checked = Part.all.map { part in
      let walk = Checked.sharing { cause in
        .each(inspection.learningGroups, "") { part.look(at: $0, in: inspection, &cause) }
      }
      return walk.telling(walk.findings.map(part.ofClause))
    }
    return checked[0].telling(checked.flatMap(\.findings))
  }
}

/// One part of how a group learns.
private struct Part {
  let clause: Clause
  let message: String
  let help: String
  let isAbsent: @Sendable (DistanceLearning) -> Bool
  let isUnclear: @Sendable (DistanceLearning) -> Bool

  func look(at group: LearningWay, in inspection: Inspection, _ cause: inout SharedCause) -> Look {
    let learning = group.learning
    guard learning.classMode.value != nil, !isUnclear(learning),
      let title = inspection.institution[group.group.program].title.range
    else { return .unknown }
    guard isAbsent(learning) else { return .fine }
    return cause.add(message, at: title, help: help, inheritedBy: group.name)
  }

  func ofClause(_ finding: Finding) -> Finding {
    var finding = finding
    finding.clause = clause
    return finding
  }

  static let all = [
    Part(
      clause: "4.13",
      message: "не сказано, по какой модели программа учит на расстоянии",
      help:
        "добавьте в «дистанционно» строку «модель: опосредованное взаимодействие», если занятия "
        + "целиком на расстоянии, или «модель: непосредственное взаимодействие» при смешанном обучении",
      isAbsent: \.model.isAbsent,
      isUnclear: \.model.isUnclear
    ),
    Part(
      clause: "4.12",
      message: "не сказано, чем дети заняты на расстоянии",
      help: "добавьте в «дистанционно» строку «виды деятельности: …», например «учебные занятия, "
        + "консультации»",
      isAbsent: \.activities.isAbsent,
      isUnclear: \.activities.isUnclear
    ),
    Part(
      clause: "Прил. 1",
      message: "не названы ресурсы для занятий на расстоянии",
      help: "добавьте в «дистанционно» строку «ресурсы: …», например «https://sferum.ru/»; "
        + "без неё столбец «Ссылки на ресурсы» останется пустым",
      isAbsent: \.resources.isAbsent,
      isUnclear: \.resources.isUnclear
    ),
  ]
}
