import CivilTime
import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// A high alert is prolonged and lifted by the authority that introduced it.
///
/// Russian: «введён» of «продлён», «отменён» of «окончен» (п. 1.7).
enum DecisionNamesAct: FindingRule {
  static let metadata = RuleMetadata(
    "decision-names-act",
    .warning,
    clause: "1.7",
    subject: .highAlertPeriods,
    title: "Продление и отмена режима повышенной готовности называют акт органа власти"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    let periods = inspection.definitions.periods.map(\.value).filter { period in
      period.ground.flatMap { inspection.regulation.ground(named: $0.value) }?.isHighAlert == true
    }
    return periods.flatMap { period in
      let prolonged = (period.prolongations ?? []).map { finding(.prolonged, $0, of: period) }
      return (prolonged + [finding(.ended, period.ending, of: period)]).compactMap { $0 }
    }
  }

  private static func finding(
    _ kind: Kind,
    _ decision: Located<DecisionDefinition>?,
    of period: PeriodDefinition
  ) -> Finding? {
    guard let decision, decision.value.act == nil, !period.unread.contains(kind.key) else {
      return nil
    }
    return Finding(
      "не назван акт, которым режим \(kind.deed)",
      at: (decision.value.until ?? decision.value.from)?.range ?? decision.range,
      help: "добавьте в «\(kind.key)» строку «\(kind.actKey): распоряжение … № … от …»; "
        + "без неё в документах останется пропуск"
    )
  }

  private enum Kind {
    case prolonged
    case ended

    var key: String {
      switch self {
      case .prolonged: "продлён"
      case .ended: "окончен"
      }
    }

    var actKey: String {
      switch self {
      case .prolonged: "введён"
      case .ended: "отменён"
      }
    }

    /// What the authority did with the regime.
    var deed: String {
      switch self {
      case .prolonged: "продлён"
      case .ended: "отменён"
      }
    }
  }
}
