import Diagnostics
import InstitutionModel
import Regulation
import Schema

/// A group that learns at a distance outside of periods names its category.
///
/// Russian: «модель опосредованного взаимодействия может быть организована с разными категориями
/// обучающихся» (п. 4.15).
enum MediatedGroupNamesCategory: Rule {
  static let metadata = RuleMetadata("mediated-group-names-category", .warning, clause: "4.15")
    .also("4.13(2)")
    .saying("Группа, которая всегда учится на расстоянии, называет категорию обучающихся")

  /// Unknown where a category is written and was not understood.
  static func check(_ inspection: Inspection) -> Checked {
    let mediated = inspection.learningGroups.filter {
      $0.isAtDistanceAllYear && $0.learning.model.value == .mediated
    }
    return .sharing { cause in
      .each(mediated, "всегда на\u{A0}расстоянии") { group in
        guard group.learning.category.isAbsent, let model = group.learning.model.range
        else { return group.learning.category.isUnclear ? .unknown : .fine }
        return cause.add(
          "взаимодействие всегда опосредованное, очных занятий нет, а категория обучающихся не указана",
          at: model,
          help: "добавьте в «дистанционно» строку «категория: …» с номером от 1 до 4, как в п. "
            + "\(inspection.regulation.number(of: "4.15")): 1 – готовятся к олимпиадам и конкурсам, 2 – успешно осваивают "
            + "программу, 4 – учатся по очно-заочной форме; 3 – временно пропускают занятия по уважительной причине",
          inheritedBy: group.heir(of: \.model)
        )
      }
    }
  }
}
