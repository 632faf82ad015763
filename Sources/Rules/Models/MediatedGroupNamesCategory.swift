import InstitutionModel
import Diagnostics
import Regulation
import Russian
import SourceText

/// A group that learns at a distance outside of periods names its category.
///
/// Russian: «модель опосредованного взаимодействия может быть организована с разными категориями
/// обучающихся» (п. 4.15).
enum MediatedGroupNamesCategory: Rule {
  static let metadata = RuleMetadata(
    "mediated-group-names-category",
    .warning,
    clause: "4.15",
    also: ["4.13(2)"],
    title: "Группа, которая всегда учится на расстоянии, называет категорию обучающихся"
  )

  static func check(_ inspection: Inspection) -> Checked {
    let words = inspection.regulation.vocabulary
    let mediated = inspection.learningGroups.filter {
      $0.isAtDistanceAllYear(by: words) && $0.model(by: words)?.value == .mediated
    }
    return .sharing { cause in
      .each(mediated, "всегда на\u{A0}расстоянии") { group in
        guard group.value(\.category) == nil else { return .fine }
        guard !group.isUnread("категория"), let model = group.model(by: words) else {
          return .unknown
        }
        return cause.add(
          "взаимодействие всегда опосредованное, очных занятий нет, а категория обучающихся не указана",
          at: model.range,
          help: "добавьте строку «категория: …» с одной из категорий 1–4",
          inheritedBy: group.isOwn(\.model) ? nil : group.name
        )
      }
    }
  }
}
