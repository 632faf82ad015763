import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// The order that introduces a high alert follows the act of the authority, and is not dated before it.
///
/// When the end is known, lessons may be prepared before the act that lifts it: of orders of prolongation and of the end
/// nothing is said.
///
/// Of an act that is later than the school year nothing is said: its year is a slip of the pen, told by itself. So
/// is that of an order a year older than the period.
///
/// Russian: «введён», «приказ» (п. 1.7).
enum ActIsNotLate: Rule {
  static let metadata = RuleMetadata("act-is-not-late", .warning, clause: "1.7")
    .also("4.8").saying("Приказ о периоде издан не раньше акта, которому он следует")

  /// Looks at signed orders of a high alert whose act has a date.
  static func check(_ inspection: Inspection) -> Checked {
    let periods = inspection.highAlertPeriods
    let pairs = periods.compactMap { period in
      period.act.located.flatMap { act in
        period.directive.issued.map { (act: act, order: $0, first: period.first.value) }
      }
    }
    let last = inspection.definitions.institution?.value.year.value?.last.value
    return .each(pairs, .directive, "о\u{A0}режиме повышенной готовности") { act, order, first in
      guard let day = PaperReference(act.value).date else { return .unknown }
      if let first, PeriodDirectiveIsOfItsYear.isOfEarlierYear(order.value.date, before: first) {
        return .fine
      }
      guard day > order.value.date, last.map({ day <= $0 }) ?? true else { return .fine }
      return .found(
        "акт – от \(day.russianFigures), а приказ издан раньше, "
          + "\(order.value.date.russianFigures)",
        at: act.range,
        labels: [Label("приказ", at: order.range)],
        help: "проверьте обе даты: приказ ссылается на акт и издаётся не раньше него"
      )
    }
  }
}
