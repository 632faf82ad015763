import InstitutionModel
import Diagnostics
import Regulation
import Russian
import SourceText

/// A group of the direct model meets its teacher face to face outside of periods.
///
/// Russian: «модель непосредственного осуществления взаимодействия» (пп. 4.13, 4.14).
enum DirectModelHasLessons: Rule {
  static let metadata = RuleMetadata(
    "direct-model-has-lessons",
    .warning,
    clause: "4.14",
    also: ["4.13(1)"],
    title: "При непосредственном взаимодействии есть очные занятия"
  )

  static func check(_ inspection: Inspection) -> Checked {
    let words = inspection.regulation.vocabulary
    let direct = inspection.learningGroups.filter { $0.model(by: words)?.value == .direct }
    return .sharing { cause in
      .each(direct, "модели непосредственного взаимодействия") { group in
        guard group.isAtDistanceAllYear(by: words), let model = group.model(by: words) else {
          return .fine
        }
        return cause.add(
          "взаимодействие непосредственное, а очных занятий нет",
          at: model.range,
          help: "добавьте «расписание» или укажите опосредованное взаимодействие",
          inheritedBy: group.isOwn(\.model) ? nil : group.name
        )
      }
    }
  }
}
