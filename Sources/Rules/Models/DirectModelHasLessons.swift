import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// A group of the direct model meets its teacher face to face outside of periods.
///
/// Russian: «модель непосредственного осуществления взаимодействия» (пп. 4.13, 4.14).
enum DirectModelHasLessons: FindingRule {
  static let metadata = RuleMetadata(
    "direct-model-has-lessons",
    .warning,
    clause: "4.14",
    also: ["4.13(1)"],
    subject: .groupsWith(.directModel),
    title: "При непосредственном взаимодействии есть очные занятия"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    let words = inspection.regulation.vocabulary
    var cause = SharedCause()
    for group in inspection.learningGroups {
      guard group.isAtDistanceAllYear(by: words), let model = group.model(by: words),
        model.value == .direct
      else { continue }
      cause.add(
        "взаимодействие непосредственное, а очных занятий нет",
        at: model.range,
        help: "добавьте «расписание» или укажите опосредованное взаимодействие",
        inheritedBy: group.isOwn(\.model) ? nil : group.name
      )
    }
    return cause.findings
  }
}
