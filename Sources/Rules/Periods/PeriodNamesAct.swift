import Diagnostics
import InstitutionModel
import Regulation
import Schema
import SourceText

/// A high-alert period names the act of the authority that introduced it.
///
/// Of an item without a first day nothing is said: it is a line too many, or not finished.
///
/// Russian: «введён» (п. 1.7).
enum PeriodNamesAct: Rule {
  static let metadata = RuleMetadata("period-names-act", .warning, clause: "1.7")
    .saying("Период повышенной готовности называет акт органа власти")

  /// Looks at periods of a high alert; the finding stands at the ground.
  static func check(_ inspection: Inspection) -> Checked {
    let periods = inspection.definitions.periods.map(\.value).compactMap { period in
      period.ground.located.flatMap { name in
        inspection.regulation.ground(named: name.value).map { (period, name, ground: $0) }
      }
    }.filter { $0.first.value != nil && $2.isHighAlert }
    return .each(periods, .period, "повышенной готовности") { period, name, ground in
      guard period.act.isAbsent else { return period.act.isUnclear ? .unknown : .fine }
      return .found(
        "не назван акт, которым введён \(ground.name)",
        at: name.range,
        help:
          "добавьте «введён: распоряжение … № … от …»; без него в документах останется пропуск"
      )
    }
  }
}
