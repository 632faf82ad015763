import InstitutionModel
import Diagnostics
import Regulation
import Russian
import SourceText

/// Where pupils are assessed at a distance, it is said how the conditions are watched.
///
/// Russian: «контроль соблюдения условий проведения оценочных мероприятий» (пп. 4.11, 4.12). Looking
/// through tasks is no such event, «промежуточная аттестация» is.
enum AssessmentHasConditions: Rule {
  static let metadata = RuleMetadata(
    "assessment-has-conditions",
    .warning,
    clause: "4.11",
    also: ["4.12"],
    title: "Для аттестации на расстоянии сказано, как соблюдаются её условия"
  )

  static func check(_ inspection: Inspection) -> Checked {
    let words = inspection.regulation.vocabulary
    let groups = inspection.learningGroups.filter { $0.assessment(by: words) != nil }
    return .sharing { cause in
      .each(groups, "с\u{A0}аттестацией на\u{A0}расстоянии") { group in
        guard group.value(\.assessmentConditions) == nil else { return .fine }
        guard !group.isUnread("условия контроля"), let assessment = group.assessment(by: words)
        else { return .unknown }
        return cause.add(
          "названа \(assessment.value.quoted), но не сказано, как соблюдаются её условия",
          at: assessment.range,
          help: "добавьте в «дистанционно» строку «условия контроля: …», "
            + "например «работа выполняется по видеосвязи в присутствии педагога»",
          inheritedBy: group.isOwn(\.activities) ? nil : group.name
        )
      }
    }
  }
}

extension GroupInContext {
  fileprivate func assessment(by words: Vocabulary) -> Term? {
    value(\.activities)?.first { words.activities.value(of: $0.value) == .assessment }
  }
}
