import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// Where pupils are assessed at a distance, it is said how the conditions are watched.
///
/// Russian: «контроль соблюдения условий проведения оценочных мероприятий» (пп. 4.11, 4.12). Looking
/// through tasks is no such event, «промежуточная аттестация» is.
enum AssessmentHasConditions: FindingRule {
  static let metadata = RuleMetadata(
    "assessment-has-conditions",
    .warning,
    clause: "4.11",
    also: ["4.12"],
    subject: .groupsWith(.assessment),
    title: "Для аттестации на расстоянии сказано, как соблюдаются её условия"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    let activities = inspection.regulation.vocabulary.activities
    var cause = SharedCause()
    for group in inspection.learningGroups {
      guard group.value(\.assessmentConditions) == nil, !group.isUnread("условия контроля"),
        let assessment = group.value(\.activities)?.first(where: {
          activities.value(of: $0.value) == .assessment
        })
      else { continue }
      cause.add(
        "названа \(assessment.value.quoted), но не сказано, как соблюдаются её условия",
        at: assessment.range,
        help: "добавьте в «дистанционно» строку «условия контроля: …», "
          + "например «работа выполняется по видеосвязи в присутствии педагога»",
        inheritedBy: group.isOwn(\.activities) ? nil : group.name
      )
    }
    return cause.findings
  }
}
