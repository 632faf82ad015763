import Diagnostics
import InstitutionModel
import Regulation
import Schema
import SourceText

/// It is said by which forms a group learns at a distance.
///
/// Russian: «формы» (п. 1.13), столбец «Формы удалённого обучения» of Приложение 1.
enum LearningNamesForms: Rule {
  static let metadata = RuleMetadata("learning-names-forms", .warning, clause: "1.13")
    .also("Прил. 1").saying("Названы формы занятий на расстоянии")

  /// Looks at groups whose mode of lessons is known; what is said for many is told once.
  static func check(_ inspection: Inspection) -> Checked {
    .sharing { cause in
      .each(inspection.learningGroups, "") { group in
        let (forms, mode) = (group.learning.forms, group.learning.classMode)
        guard let place = mode.range, mode.value != nil, !forms.isUnclear else { return .unknown }
        guard forms.isAbsent else { return .fine }
        return cause.add(
          "не названы формы занятий на расстоянии",
          at: place,
          help: "добавьте в «дистанционно» строку «формы: …», например «видеоуроки, консультации»; "
            + "без неё столбец «Формы удалённого обучения» останется пустым",
          inheritedBy: group.heir(of: \.classMode)
        )
      }
    }
  }
}
