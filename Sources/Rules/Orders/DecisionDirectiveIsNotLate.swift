import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText

/// The order that prolongs or ends a period is not dated after the day from which it holds.
///
/// A prolongation holds from the day after the last one that was announced.
///
/// Russian: «приказ» of «продлён» and «окончен» (п. 4.8).
enum DecisionDirectiveIsNotLate: Rule {
  static let metadata = RuleMetadata("decision-directive-is-not-late", .warning, clause: "4.8")
    .saying("Приказ о продлении или окончании периода издан не позже дня, с которого действует")

  /// Unknown where the order is a draft, or the day is not known.
  static func check(_ inspection: Inspection) -> Checked {
    let decisions = inspection.definitions.periods.flatMap(\.value.decisions)
    return .each(decisions, .decision, "о\u{A0}продлении или окончании") { decision in
      guard let directive = decision.lines.value.directive.issued, let first = decision.first
      else { return .unknown }
      guard directive.value.date > first.value else { return .fine }
      return .found(
        "период \(decision.kind.words.key) с \(first.value.russianFigures), "
          + "а приказ – от \(directive.value.date.russianFigures)",
        at: directive.range,
        labels: [Label(decision.kind.words.eve, at: first.range)],
        help: "проверьте обе даты: приказ издают не позже \(first.value.russianFigures)"
      )
    }
  }
}
