import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// A high-alert period names the act of the authority that introduced it.
///
/// Of an item without a first day nothing is said: it is a line too many, or not finished.
///
/// Russian: «введён» (п. 1.7).
enum PeriodNamesAct: FindingRule {
  static let metadata = RuleMetadata(
    "period-names-act",
    .warning,
    clause: "1.7",
    subject: .highAlertPeriods,
    title: "Период повышенной готовности называет акт органа власти"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    inspection.definitions.periods.compactMap { period in
      guard let name = period.value.ground,
        let ground = inspection.regulation.ground(named: name.value),
        ground.isHighAlert, period.value.act == nil, period.value.first != nil,
        !period.value.unread.contains("введён")
      else { return nil }
      return Finding(
        "не назван акт, которым введён \(ground.name)",
        at: name.range,
        help: "добавьте «введён: распоряжение … № … от …»; без него в документах останется пропуск"
      )
    }
  }
}
