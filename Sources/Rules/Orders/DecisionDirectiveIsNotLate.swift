import CivilTime
import Definitions
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
enum DecisionDirectiveIsNotLate: FindingRule {
  static let metadata = RuleMetadata(
    "decision-directive-is-not-late",
    .warning,
    clause: "4.8",
    subject: .periods,
    title: "Приказ о продлении или окончании периода издан не позже дня, с которого действует"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    inspection.definitions.periods.map(\.value).flatMap { period in
      let from = period.ending?.value.from
      let ended = finding(about: period.ending, "окончен", from: from, "первый очный день")
      return prolongations(of: period) + [ended].compactMap { $0 }
    }
  }

  /// Each prolongation holds from the day after the last one that was announced before it.
  private static func prolongations(of period: PeriodDefinition) -> [Finding] {
    var last = period.last.flatMap { last in last.value.date.map { Located($0, at: last.range) } }
    return (period.prolongations ?? []).compactMap { prolongation in
      let day = last?.map { $0 + 1 }
      last = prolongation.value.until ?? last
      return finding(about: prolongation, "продлён", from: day, "прежний последний день")
    }
  }

  private static func finding(
    about decision: Located<DecisionDefinition>?,
    _ key: String,
    from day: Located<CalendarDate>?,
    _ label: String
  ) -> Finding? {
    guard let directive = decision?.value.directive?.issued, let day,
      directive.value.date > day.value
    else { return nil }
    return Finding(
      "период \(key) с \(day.value.russianFigures), "
        + "а приказ – от \(directive.value.date.russianFigures)",
      at: directive.range,
      labels: [Label(label, at: day.range)],
      help: "проверьте дату приказа и дату решения"
    )
  }
}
