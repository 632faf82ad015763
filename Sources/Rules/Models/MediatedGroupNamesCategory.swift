import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// A group that learns at a distance outside of periods names its category.
///
/// Russian: «модель опосредованного взаимодействия может быть организована с разными категориями
/// обучающихся» (п. 4.15).
enum MediatedGroupNamesCategory: FindingRule {
  static let metadata = RuleMetadata(
    "mediated-group-names-category",
    .warning,
    clause: "4.15",
    also: ["4.13(2)"],
    subject: .groupsWith(.alwaysAtDistance),
    title: "Группа, которая всегда учится на расстоянии, называет категорию обучающихся"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    let words = inspection.regulation.vocabulary
    var cause = SharedCause()
    for group in inspection.learningGroups {
      guard group.isAtDistanceAllYear(by: words), group.value(\.category) == nil,
        !group.isUnread("категория"), let model = group.model(by: words), model.value == .mediated
      else { continue }
      cause.add(
        "взаимодействие всегда опосредованное, очных занятий нет, а категория обучающихся не указана",
        at: model.range,
        help: "добавьте строку «категория: …» с одной из категорий 1–4",
        inheritedBy: group.isOwn(\.model) ? nil : group.name
      )
    }
    return cause.findings
  }
}
