import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// The order that introduces, prolongs or ends a period follows the act of the authority, and is not dated before it.
///
/// Of several acts that one line names the last one counts: the order refers to it too.
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
    let papers = periods.flatMap { period in
      [(period.act, period.directive, period.first.value)]
        + period.decisions.map {
          ($0.lines.value.act, $0.lines.value.directive, $0.first?.value ?? period.first.value)
        }
    }
    let pairs = papers.compactMap { act, order, first in
      act.located.flatMap { act in order.issued.map { (act: act, order: $0, first: first) } }
    }
    let last = inspection.definitions.institution?.value.year.value?.last.value
    return .each(pairs, .directive, "о\u{A0}режиме повышенной готовности") { act, order, first in
      guard let day = act.value.lastDayOfActs else { return .unknown }
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

extension String {
  /// The day of the last act that it names, but for amendments: «указ … от 01.11.2026, распоряжение … от 20.11.2026».
  fileprivate var lastDayOfActs: CalendarDate? {
    let first = PaperReference(self).date
    let parts = split { ",;".contains($0) }.map(String.init)
      .flatMap { $0.split(separator: " и ").map(String.init) }
    let others = parts.dropFirst().filter { part in
      !part.folded.split { !$0.isLetter }.contains { $0.hasPrefix("изм") || $0.hasPrefix("ред") }
    }
    return ([first] + others.map { PaperReference($0).date }).compactMap(\.self).max()
  }
}
