import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// The order that introduces, prolongs or ends a period is not a year older than the day from which it holds.
///
/// Such a year is a slip of the pen, or the order is that of another period.
///
/// Russian: «приказ» (п. 4.8).
enum PeriodDirectiveIsOfItsYear: Rule {
  static let metadata = RuleMetadata("period-directive-is-of-its-year", .warning, clause: "4.8")
    .also("4.16").saying("Приказ о периоде издан не за год до него")

  private static let mostDays = 365

  /// Looks at signed orders; the day of a decision that nobody knows is that of the period, and one outside of the
  /// school year is told by itself.
  static func check(_ inspection: Inspection) -> Checked {
    let orders = inspection.definitions.periods.map(\.value).flatMap { period in
      [(period.directive.issued, period.first.located)]
        + period.decisions.map {
          ($0.lines.value.directive.issued, $0.first ?? period.first.located)
        }
    }
    let issued = orders.compactMap { order, day in order.map { ($0, day) } }
    return .each(issued, .directive, "о\u{A0}периодах") { order, day in
      guard let day, inspection.year.map({ $0.days.contains(day.value) }) ?? true
      else { return .unknown }
      guard day.value - order.value.date >= mostDays else { return .fine }
      return .found(
        "приказ от \(order.value.date.russianFigures) издан за год и больше до того дня, "
          + "с которого действует",
        at: order.range,
        labels: [Label("с этого дня", at: day.range)],
        help: "проверьте год" + (yearMeant(by: order.value.date, day.value)).asProbable
      )
    }
  }

  /// The same day of the last year in which the order may have been signed in time.
  private static func yearMeant(by date: CalendarDate, _ day: CalendarDate) -> String? {
    let parts = date.parts
    return [day.year, day.year - 1].lazy
      .compactMap { CalendarDate(year: $0, month: parts.month, day: parts.day) }
      .first { $0 <= day && day - $0 < mostDays }?.russianFigures
  }
}
