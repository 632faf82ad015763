import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText

/// What programs, groups and changes are dated by belongs to the school year.
///
/// A program or group may have begun before the year and may go on after it; one that has no day in
/// it would vanish. Non-working days may lie in the summers about the year.
///
/// Russian: «с», «по», «далее», «нерабочие дни».
enum DatesLieInSchoolYear: Rule {
  static let metadata = RuleMetadata(
    "dates-lie-in-school-year",
    .warning,
    clause: nil,
    title: "Даты программ, групп и нерабочих дней попадают в учебный год"
  )

  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.definitions.institution?.value.year?.value,
      let first = year.first, let days = year.last.flatMap({ DateRange(first.value, $0.value) })
    else { return .nothing }
    let astray =
      (year.holidays ?? []).compactMap { holiday(astray: $0, days) }
      + inspection.definitions.programs.flatMap { program in
        let own = program.definition.value
        let ofProgram = part(astray: own.first, own.last, days, "у программы нет ни дня занятий")
        return [ofProgram].compactMap { $0 }
          + program.groups.flatMap { dates(of: $0.value, astray: days, program: own) }
      }
    return .whole(
      "программы, группы и\u{A0}нерабочие дни",
      astray.map { $0.finding(beyond: days, at: first.range) }
    )
  }

  private static func dates(
    of group: GroupDefinition,
    astray days: DateRange,
    program: ProgramDefinition
  ) -> [DateAstray] {
    let own =
      group.first == nil && group.last == nil
      ? nil
      : part(
        astray: group.first ?? program.first,
        group.last ?? program.last,
        days,
        "у группы нет ни дня занятий",
        isOwn: { $0.range == group.first?.range || $0.range == group.last?.range }
      )
    return [own].compactMap { $0 }
      + (group.changes ?? []).compactMap { change(astray: $0.value, days) }
  }

  /// The date for which the part has no day in the year.
  private static func part(
    astray first: Located<CalendarDate>?,
    _ last: Located<CalendarDate>?,
    _ days: DateRange,
    _ consequence: String,
    isOwn: (Located<CalendarDate>) -> Bool = { _ in true }
  ) -> DateAstray? {
    // That it ends before it begins is told by itself.
    if let first, let last, last.value < first.value { return nil }
    let late = first.flatMap { $0.value > days.last ? $0 : nil }
    let early = last.flatMap { $0.value < days.first ? $0 : nil }
    return (late ?? early).flatMap { date in
      isOwn(date)
        ? DateAstray(
          text: date.value.russianFigures,
          range: date.range,
          help: "проверьте год: с такой датой \(consequence)"
        ) : nil
    }
  }

  private static func change(astray change: GroupChangeDefinition, _ days: DateRange)
    -> DateAstray?
  {
    guard let first = change.first, !days.contains(first.value) else { return nil }
    if let last = change.last, last.value < first.value { return nil }
    return DateAstray(
      text: first.value.russianFigures,
      range: first.range,
      help: "проверьте год: «далее» – то, что меняется в течение этого учебного года"
    )
  }

  private static func holiday(astray holiday: Located<Holiday>, _ days: DateRange)
    -> DateAstray?
  {
    let summer = 92
    guard
      holiday.value.days.last < days.first - summer
        || holiday.value.days.first > days.last + summer
    else { return nil }
    return DateAstray(
      text: holiday.value.days.russianFigures,
      range: holiday.range,
      help: "проверьте год: занятий в эти дни и так нет"
    )
  }
}

private struct DateAstray {
  var text: String
  var range: SourceRange
  var help: String

  func finding(beyond days: DateRange, at year: SourceRange) -> Finding {
    Finding(
      "\(text) – не в учебном году \(days.russianFigures)",
      at: range,
      labels: [Label("начало учебного года", at: year)],
      help: help
    )
  }
}
