import CivilTime
import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// A period is prolonged and ended early by an order.
///
/// Russian: «приказ» of «продлён» and «окончен» (п. 4.8).
enum DecisionHasDirective: FindingRule {
  static let metadata = RuleMetadata(
    "decision-has-directive",
    .warning,
    clause: "4.8",
    subject: .periods,
    title: "Период продлевают и оканчивают приказом"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    inspection.definitions.periods.map(\.value).flatMap { period in
      let prolonged = (period.prolongations ?? []).map {
        finding("продлён", $0, \.until, of: period)
      }
      return (prolonged + [finding("окончен", period.ending, \.from, of: period)])
        .compactMap { $0 }
    }
  }

  private static func finding(
    _ key: String,
    _ decision: Located<DecisionDefinition>?,
    _ date: KeyPath<DecisionDefinition, Located<CalendarDate>?>,
    of period: PeriodDefinition
  ) -> Finding? {
    guard let decision, decision.value.directive == nil, !period.unread.contains(key) else {
      return nil
    }
    return Finding(
      "период \(key) без приказа",
      at: decision.value[keyPath: date]?.range ?? decision.range,
      help: "добавьте в «\(key)» строку «приказ: № … от …»"
    )
  }
}
