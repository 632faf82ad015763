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

  /// Looks at groups with «промежуточная аттестация» among their kinds of activity or forms.
  static func check(_ inspection: Inspection) -> Checked {
    let words = inspection.regulation.vocabulary.activities
    let groups = inspection.learningGroups.filter { $0.learning.assessment != nil }
    return .sharing { cause in
      .each(groups, "с\u{A0}аттестацией на\u{A0}расстоянии") { group in
        let conditions = group.learning.assessmentConditions
        let isNothing =
          conditions.value?.tellsOfNothing(about: .conditions) ?? conditions.isAbsent
        guard isNothing, let assessment = group.learning.assessment
        else { return conditions.isUnclear ? .unknown : .fine }
        let named = assessment.kind.map(words.printed) ?? assessment.words
        return cause.add(
          "названа \(named.quoted), но не сказано, как соблюдаются "
            + "её условия",
          at: conditions.range ?? assessment.range,
          help: (conditions.isAbsent ? "добавьте в «дистанционно»" : "исправьте")
            + " строку, например "
            + "«условия контроля: работа выполняется по видеосвязи в присутствии педагога»",
          inheritedBy: conditions.isAbsent
            ? assessment.heir(of: group) : group.heir(of: \.assessmentConditions)
        )
      }
    }
  }
}

/// Where it is said that pupils are assessed: among the kinds of activity, or among the forms.
private struct NamedAssessment {
  /// `nil` for a form.
  var kind: ActivityKind?
  var words: String
  var range: SourceRange

  func heir(of group: LearningWay) -> Term? {
    kind == nil ? group.heir(of: \.forms) : group.heir(of: \.activities)
  }
}

extension DistanceLearning {
  /// `nil` where no assessment is named.
  fileprivate var assessment: NamedAssessment? {
    let activity = activities.items.first { $0.value == .assessment }
    if let activity { return NamedAssessment(kind: .assessment, words: "", range: activity.range) }
    return forms.items.first { $0.value.words.namesAssessment }
      .map { NamedAssessment(kind: nil, words: $0.value.words, range: $0.range) }
  }
}

extension String {
  /// «промежуточная аттестация», «зачёт по видеосвязи»; what prepares for one is none.
  fileprivate var namesAssessment: Bool {
    let words = folded.split { !$0.isLetter }
    return words.contains { word in
      ["аттестац", "зачет", "экзамен"].contains(where: word.hasPrefix)
    }
      && !words.contains { word in
        ["подготов", "сопровожд", "off", "офлайн", "оффлайн"].contains(where: word.hasPrefix)
      }
  }
}
