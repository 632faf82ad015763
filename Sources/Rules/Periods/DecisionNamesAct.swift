import Diagnostics
import InstitutionModel
import Regulation
import Schema
import SourceText

/// A high alert is prolonged and lifted by the authority that introduced it.
///
/// Russian: «введён» of «продлён», «отменён» of «окончен» (п. 1.7).
enum DecisionNamesAct: Rule {
  static let metadata = RuleMetadata("decision-names-act", .warning, clause: "1.7")
    .saying("Продление и отмена режима повышенной готовности называют акт органа власти")

  /// Looks at decisions on periods whose ground is a high alert.
  static func check(_ inspection: Inspection) -> Checked {
    let periods = inspection.highAlertPeriods
    let decisions = periods.flatMap(\.timelyDecisions)
    return .each(decisions, .decision, "о\u{A0}режиме повышенной готовности") { decision in
      let act = decision.lines.value.act
      guard act.isAbsent else { return act.isUnclear ? .unknown : .fine }
      let kind = decision.kind
      return .found(
        "не назван акт, которым режим \(kind.words.deed)",
        at: decision.place,
        help: decision.help(adding: kind.actLine, inHighAlert: true)
          + "; без акта в документах останется пропуск"
      )
    }
  }
}

extension Inspection {
  /// The periods of a high alert, as they are written.
  var highAlertPeriods: [PeriodLines] { definitions.periods.map(\.value).filter(isHighAlert) }

  /// Whether the ground of a period is a high alert.
  func isHighAlert(_ period: PeriodLines) -> Bool {
    period.ground.value.flatMap(regulation.ground(named:))?.isHighAlert == true
  }
}
