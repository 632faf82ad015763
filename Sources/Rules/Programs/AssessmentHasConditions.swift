import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// Where pupils are assessed at a distance, it is said how the conditions are watched.
///
/// Russian: «контроль соблюдения условий проведения оценочных мероприятий» (пп. 4.11, 4.12). Looking
/// through tasks is no such event, «промежуточная аттестация» is. «нет» and the like are no conditions.
enum AssessmentHasConditions: Rule {
  static let metadata = RuleMetadata("assessment-has-conditions", .warning, clause: "4.11")
    .also("4.12").saying("Для аттестации на расстоянии сказано, как соблюдаются её условия")

  /// Looks at groups with «промежуточная аттестация» among their kinds of activity.
  static func check(_ inspection: Inspection) -> Checked {
    let words = inspection.regulation.vocabulary.activities
    let groups = inspection.learningGroups.filter { $0.learning.assessment != nil }
    return .sharing { cause in
      .each(groups, "с\u{A0}аттестацией на\u{A0}расстоянии") { group in
        let conditions = group.learning.assessmentConditions
        let isNothing = conditions.value?.tellsOfNothing ?? conditions.isAbsent
        guard isNothing, let assessment = group.learning.assessment
        else { return conditions.isUnclear ? .unknown : .fine }
        return cause.add(
          "названа \(words.printed(assessment.value).quoted), но не сказано, как соблюдаются "
            + "её условия",
          at: conditions.range ?? assessment.range,
          help: (conditions.isAbsent ? "добавьте в «дистанционно»" : "исправьте")
            + " строку, например "
            + "«условия контроля: работа выполняется по видеосвязи в присутствии педагога»",
          inheritedBy: conditions.isAbsent
            ? group.heir(of: \.activities) : group.heir(of: \.assessmentConditions)
        )
      }
    }
  }
}

extension DistanceLearning {
  /// Where assessment is named; `nil` where it is not.
  fileprivate var assessment: Located<ActivityKind>? {
    activities.items.first { $0.value == .assessment }
  }
}
