import CivilTime
import Diagnostics
import InstitutionModel
import Russian
import Schema
import SourceText

/// What programs, groups and changes are dated by belongs to the school year.
///
/// A program or group may have begun before the year and may go on after it; one that has no day in
/// it would vanish. Non-working days may lie in the summers about the year.
///
/// Russian: «с», «по», «далее», «нерабочие дни».
enum DatesLieInSchoolYear: Rule {
  static let metadata = RuleMetadata("dates-lie-in-school-year", .warning)
    .saying("Даты программ, групп и нерабочих дней попадают в учебный год")

  /// Nothing without both ends of the year.
  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.definitions.institution?.value.year.value,
      let first = year.first.located,
      let days = year.last.value.flatMap({ DateRange(first.value, $0) })
    else { return .nothing }
    let groups = inspection.institution.groups
    let astray =
      year.holidays.items.compactMap { holiday(astray: $0, days) }
      + inspection.institution.programs.compactMap { program in
        part(astray: program.first, program.last, days, "у программы нет ни дня занятий")
      } + groups.compactMap { ofGroup(astray: $0, days) }
      + inspection.groupLines.flatMap(\.value.changes.items).compactMap {
        change(astray: $0.value.change, days)
      }
    let findings = astray.map { date in
      Finding(
        "\(date.text) – не в учебном году \(days.russianFigures)",
        at: date.range,
        labels: [Label("начало учебного года", at: first.range)],
        help: date.help
      )
    }
    return .whole("программы, группы и\u{A0}нерабочие дни", findings)
  }

  /// The date of the group's own for which it has no day in the year.
  private static func ofGroup(astray group: Group, _ days: DateRange) -> DateAstray? {
    guard group.first.isOwn || group.last.isOwn else { return nil }
    let astray = part(astray: group.first, group.last, days, "у группы нет ни дня занятий")
    return astray.flatMap { date in
      [group.first, group.last].contains { $0.isOwn && $0.range == date.range } ? date : nil
    }
  }

  /// The date for which the part has no day in the year.
  private static func part(
    astray first: Stated<CalendarDate>,
    _ last: Stated<CalendarDate>,
    _ days: DateRange,
    _ consequence: String
  ) -> DateAstray? {
    // That it ends before it begins is told by itself.
    if let first = first.value, let last = last.value, last < first { return nil }
    let late = first.located.flatMap { $0.value > days.last ? $0 : nil }
    let early = last.located.flatMap { $0.value < days.first ? $0 : nil }
    return (late ?? early).map { date in
      let help = "проверьте год: с такой датой \(consequence)"
      return DateAstray(text: date.value.russianFigures, range: date.range, help: help)
    }
  }

  /// The first day of a change, which must be one of the year.
  private static func change(astray change: GroupChange, _ days: DateRange) -> DateAstray? {
    guard let first = change.first.located, !days.contains(first.value) else { return nil }
    if let last = change.last.value, last < first.value { return nil }
    let help = "проверьте год: «далее» – то, что меняется в течение этого учебного года"
    return DateAstray(text: first.value.russianFigures, range: first.range, help: help)
  }

  /// A stretch off that is more than 92 days away from the year: the length of a summer.
  private static func holiday(astray holiday: Located<Holiday>, _ days: DateRange) -> DateAstray? {
    let (summer, off) = (92, holiday.value.days)
    guard off.last < days.first - summer || off.first > days.last + summer else { return nil }
    let help = "проверьте год: занятий в эти дни и так нет"
    return DateAstray(text: off.russianFigures, range: holiday.range, help: help)
  }
}

/// A date that has no effect, with what follows from it.
private struct DateAstray {
  /// The date or dates as they are printed: «01.09.2027».
  var text: String
  /// What is to be edited.
  var range: SourceRange
  /// What to look at, and what the date brings about.
  var help: String
}
