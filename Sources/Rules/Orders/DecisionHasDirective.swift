import Diagnostics
import InstitutionModel
import Regulation
import Schema
import SourceText

/// A period is prolonged and ended early by an order.
///
/// Russian: «приказ» of «продлён» and «окончен» (п. 4.8).
enum DecisionHasDirective: Rule {
  static let metadata = RuleMetadata("decision-has-directive", .warning, clause: "4.8")
    .saying("Период продлевают и оканчивают приказом")

  /// A draft is enough here: that it is to be signed is another norm.
  static func check(_ inspection: Inspection) -> Checked {
    let decisions = inspection.definitions.periods.flatMap { period in
      let isHighAlert = inspection.isHighAlert(period.value)
      return period.value.timelyDecisions.map { (decision: $0, isHighAlert: isHighAlert) }
    }
    return .each(decisions, .decision, "о\u{A0}продлении или окончании") { decision, isHighAlert in
      let directive = decision.lines.value.directive
      guard directive.isAbsent else { return directive.isUnclear ? .unknown : .fine }
      let needsAct = isHighAlert && decision.lines.value.act.isAbsent
      return .found(
        "период \(decision.kind.words.key) без приказа",
        at: decision.place,
        help: decision.help(adding: WrittenDecision.directiveLine, inHighAlert: needsAct)
      )
    }
  }
}
