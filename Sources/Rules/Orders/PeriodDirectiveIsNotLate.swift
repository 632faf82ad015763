import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText

/// The order that introduces a period is not dated after its first day.
///
/// Orders of prolongation and of the end are later by nature.
enum PeriodDirectiveIsNotLate: Rule {
  static let metadata = RuleMetadata("period-directive-is-not-late", .warning, clause: "4.8")
    .also("4.16").saying("Приказ о периоде издан не позже его первого дня")

  /// Looks at periods with a signed order; one of the first day itself is in time.
  static func check(_ inspection: Inspection) -> Checked {
    let periods = inspection.institution.periods.compactMap { period in
      period.directive.map { (period, $0) }
    }
    return .each(periods, .period, "с\u{A0}приказом") { period, directive in
      guard directive.value.date > period.first.value else { return .fine }
      return .found(
        "приказ от \(directive.value.date.russianFigures) издан позже первого дня периода",
        at: directive.range,
        labels: [Label("первый день", at: period.first.range)],
        help:
          "приказ издают не\u{A0}позже \(period.first.value.russianFigures): исправьте его дату, если это опечатка, "
          + "или начните период не\u{A0}раньше приказа, «с: \(directive.value.date.russianFigures)»"
      )
    }
  }
}
