import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// What holds for a part of the year begins before it ends.
///
/// Russian: «с», «по» of a program, of a group and of «далее». A day on which both fall is enough.
enum LastDayIsNotBeforeFirst: Rule {
  static let metadata = RuleMetadata("last-day-is-not-before-first", .error, clause: "4.16")
    .saying("Последний день не раньше первого")

  /// Looks at programs; a finding of a group counts to its program.
  static func check(_ inspection: Inspection) -> Checked {
    .each(inspection.institution.programs, .program) { program in
      let groups = inspection.institution.groups[program.groups]
      let findings =
        [finding(program.first, program.last)]
        + groups.filter { $0.first.isOwn || $0.last.isOwn }.map { finding($0.first, $0.last) }
        + groups.flatMap(\.changes).map { finding($0.first, $0.last) }
      return Look(findings.compactMap(\.self))
    }
  }

  /// `nil` where an end is not stated, or both fall on one day.
  private static func finding(
    _ first: Stated<CalendarDate>,
    _ last: Stated<CalendarDate>
  ) -> Finding? {
    guard let first = first.located, let last = last.located, last.value < first.value
    else { return nil }
    return Finding(
      "последний день \(last.value.russianFigures) раньше первого",
      at: last.range,
      labels: [Label("первый день", at: first.range)],
      help: "поправьте одну из дат «с» и «по»: \(advice(first.value, last.value))"
    )
  }

  /// The way to put it right that gives the shorter stretch, for a slip of the pen has no more days; where the months
  /// differ, rather another month than both days in each other's place.
  private static func advice(_ first: CalendarDate, _ last: CalendarDate) -> String {
    let later = (last.year...last.year + 1).lazy.compactMap {
      CalendarDate(year: max($0, first.year), month: last.month, day: last.day)
    }.first { $0 >= first }
    if let later, later - first < first - last {
      return "наверное, «по: \(later.russianFigures)»"
    }
    let turned = "«с: \(last.russianFigures)» и «по: \(first.russianFigures)»"
    let month = last.month == first.month ? nil : first.monthDay(like: last)
    return month.map { "наверное, «по: \($0.russianFigures)»; если даты стоят наоборот, \(turned)" }
      ?? "наверное, \(turned)"
  }
}

extension CalendarDate {
  /// The same day of this month, if it is not before this day.
  fileprivate func monthDay(like other: CalendarDate) -> CalendarDate? {
    CalendarDate(year: year, month: month, day: other.day).flatMap { $0 >= self ? $0 : nil }
  }
}
