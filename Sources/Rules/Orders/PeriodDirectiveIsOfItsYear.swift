import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// The order that introduces, prolongs or ends a period is not a year older than the day from which it holds.
///
/// Such a year is a slip of the pen, or the order is that of another period. The act that it
/// follows may be older, for a high alert lasts: one of two years is a slip of the pen too.
///
/// Russian: «приказ» (п. 4.8).
enum PeriodDirectiveIsOfItsYear: Rule {
  static let metadata = RuleMetadata("period-directive-is-of-its-year", .warning, clause: "4.8")
    .also("4.16").saying(
      "Приказ о периоде издан не за год до него, а акт, которому он следует, – не за два"
    )

  private static let mostDays = 365
  private static let mostDaysOfAct = 2 * 365

  /// Looks at signed orders; the day of a decision that nobody knows is that of the period, and one outside of the
  /// school year is told by itself.
  static func check(_ inspection: Inspection) -> Checked {
    let orders = inspection.definitions.periods.map(\.value).flatMap { period in
      let act = inspection.isHighAlert(period) ? period.act.located : nil
      return [(period.directive.issued, period.first.located, act)]
        + period.decisions.map {
          ($0.lines.value.directive.issued, $0.first ?? period.first.located, nil)
        }
    }
    let issued = orders.compactMap { order, day, act in order.map { ($0, day, act) } }
    return .each(issued, .directive, "о\u{A0}периодах") { order, day, act in
      guard let day, inspection.year.map({ $0.days.contains(day.value) }) ?? true
      else { return .unknown }
      return Look(
        [old(order, before: day), act.flatMap { old($0, before: day) }].compactMap(\.self)
      )
    }
  }

  /// Whether a year or more lies between the order and the day from which it holds.
  static func isOfEarlierYear(_ order: CalendarDate, before day: CalendarDate) -> Bool {
    day - order >= mostDays
  }

  private static func old(_ order: Located<Directive>, before day: Located<CalendarDate>)
    -> Finding?
  {
    let date = order.value.date
    guard isOfEarlierYear(date, before: day.value) else { return nil }
    return Finding(
      "между приказом от \(date.russianFigures) и днём, с которого он действует, год или больше",
      at: order.range,
      labels: [Label("с этого дня", at: day.range)],
      help: "проверьте год" + yearMeant(by: date, day.value).asProbable
    )
  }

  private static func old(_ act: Term, before day: Located<CalendarDate>) -> Finding? {
    guard let date = PaperReference(act.value).date, day.value - date >= mostDaysOfAct
    else { return nil }
    return Finding(
      "между актом от \(date.russianFigures) и первым днём периода два года или больше",
      at: act.range,
      labels: [Label("с этого дня", at: day.range)],
      help:
        "проверьте год\(yearMeant(by: date, day.value).asProbable); если режим действует с тех пор, "
        + "назовите акт, которым его продлили"
    )
  }

  /// The same day of the last year in which the order may have been signed in time.
  private static func yearMeant(by date: CalendarDate, _ day: CalendarDate) -> String? {
    let parts = date.parts
    return [day.year, day.year - 1].lazy
      .compactMap { CalendarDate(year: $0, month: parts.month, day: parts.day) }
      .first { $0 <= day && day - $0 < mostDays }?.russianFigures
  }
}
