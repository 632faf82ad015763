import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// The order that introduces, prolongs or ends a period follows the act of the authority, and is not dated before it.
///
/// An act that lifts the regime on the day itself may come after the order that ends the period.
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
    let pairs = inspection.highAlertPeriods.flatMap(\.followedActs)
    let last = inspection.definitions.institution?.value.year.value?.last.value
    return .each(pairs, .directive, "о\u{A0}режиме повышенной готовности") { pair in
      let (act, order) = (pair.act, pair.order)
      guard let day = act.value.lastDayOfActs else { return .unknown }
      if let first = pair.first {
        if pair.isEnd, day >= first { return .fine }
        if PeriodDirectiveIsOfItsYear.isOfEarlierYear(order.value.date, before: first) {
          return .fine
        }
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

/// An act with the order that follows it.
private struct FollowedAct {
  let act: Term
  let order: Located<Directive>
  /// From which day on the order holds.
  let first: CalendarDate?
  let isEnd: Bool

  /// `nil` where one of them is missing or not signed.
  init?(
    _ act: Stated<String>,
    _ order: Stated<DirectiveOrDraft>,
    from first: CalendarDate?,
    isEnd: Bool = false
  ) {
    guard let act = act.located, let order = order.issued else { return nil }
    (self.act, self.order, self.first, self.isEnd) = (act, order, first, isEnd)
  }
}

extension PeriodLines {
  /// Of the period itself, then of what prolongs and ends it.
  fileprivate var followedActs: [FollowedAct] {
    let later = decisions.map { decision in
      FollowedAct(
        decision.lines.value.act,
        decision.lines.value.directive,
        from: decision.first?.value ?? first.value,
        isEnd: decision.kind == .ended
      )
    }
    return ([FollowedAct(act, directive, from: first.value)] + later).compactMap(\.self)
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
