import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// The announced last day of a period is not before its first.
enum PeriodEndsAfterItStarts: FindingRule {
  static let metadata = RuleMetadata(
    "period-ends-after-it-starts",
    .error,
    clause: nil,
    subject: .periods,
    title: "Период кончается не раньше, чем начинается",
    isFoundation: true
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    inspection.definitions.periods.compactMap { period in
      guard let first = period.value.first, let last = period.value.last,
        let day = last.value.date, day < first.value
      else { return nil }
      return Finding(
        "период кончается \(day.russianFigures), раньше, чем начинается",
        at: last.range,
        labels: [Label("первый день", at: first.range)],
        help: "проверьте даты «с» и «по»"
      )
    }
  }
}
