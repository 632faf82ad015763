import Diagnostics
import InstitutionModel
import Regulation
import Schema

/// A group of the direct model meets its teacher face to face outside of periods.
///
/// Russian: «модель непосредственного осуществления взаимодействия» (пп. 4.13, 4.14).
enum DirectModelHasLessons: Rule {
  static let metadata = RuleMetadata("direct-model-has-lessons", .warning, clause: "4.14")
    .also("4.13(1)").saying("При непосредственном взаимодействии есть очные занятия")

  /// A group by the timetable's mode is fine: that it lacks its timetable is told by the mode's own
  /// rule.
  static func check(_ inspection: Inspection) -> Checked {
    let direct = inspection.learningGroups.filter { $0.learning.model.value == .direct }
    return .sharing { cause in
      .each(direct, "модели непосредственного взаимодействия") { group in
        guard group.isAtDistanceAllYear, let model = group.learning.model.range
        else { return .fine }
        return cause.add(
          "взаимодействие непосредственное, а очных занятий нет",
          at: model,
          help: "добавьте группе «расписание: …» "
            + "или напишите «модель: опосредованное взаимодействие»",
          inheritedBy: group.heir(of: \.model)
        )
      }
    }
  }
}
