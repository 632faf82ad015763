import CivilTime
import Diagnostics
import InstitutionModel
import Russian
import Schema
import SourceText

/// What programs, groups, changes and moved days are dated by belongs to the school year or to the summers about it.
///
/// A program or group may have begun before the year and may go on after it; one that has no day in
/// it would vanish. Non-working days may lie in the summers too.
///
/// Russian: «с», «по», «далее», «нерабочие дни», «рабочие дни».
enum DatesLieInSchoolYear: Rule {
  static let metadata = RuleMetadata("dates-lie-in-school-year", .warning)
    .saying("Даты программ, групп, рабочих и нерабочих дней попадают в учебный год")

  /// Nothing without both ends of the year.
  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.definitions.institution?.value.year.value,
      let first = year.first.located,
      let days = year.last.value.flatMap({ DateRange(first.value, $0) })
    else { return .nothing }
    let parts = YearParts(days)
    let programs = inspection.institution.programs
    let astray =
      year.holidays.items.compactMap(parts.holiday)
      + year.movedDays.items.compactMap(parts.movedDay)
      + programs.compactMap { parts.term($0.first, $0.last, of: "программы") }
      + inspection.institution.groups.compactMap(parts.term)
      + inspection.institution.groups.flatMap { group in
        group.lessons.compactMap { parts.lesson($0, of: group) }
      }
      + zip(inspection.institution.groups, inspection.groupLines).flatMap { group, lines in
        lines.value.changes.items.compactMap { parts.change($0.value.change, of: group) }
      }
    let findings = astray.map { date in
      Finding(
        date.message,
        at: date.range,
        labels: [date.cause ?? Label("начало учебного года", at: first.range)],
        help: date.help
      )
    }
    return .whole("программы, группы, рабочие и\u{A0}нерабочие дни", findings)
  }
}

/// The school year, by which dates are judged.
private struct YearParts {
  private let days: DateRange
  /// With the summers.
  private let reach: DateRange
  /// So many years away no date is meant: nobody learns a program longer.
  private static let mostYears = 12

  init(_ days: DateRange) {
    self.days = days
    reach = days.withSummers
  }

  /// The date of the group's own for which it has no day in the year.
  func term(of group: Group) -> DateAstray? {
    guard group.first.isOwn || group.last.isOwn else { return nil }
    let astray = term(group.first, group.last, of: "группы")
    return astray.flatMap { date in
      [group.first, group.last].contains { $0.isOwn && $0.range == date.range } ? date : nil
    }
  }

  /// The date for which what lasts so has no day in the year.
  func term(_ first: Stated<CalendarDate>, _ last: Stated<CalendarDate>, of whom: String)
    -> DateAstray?
  {
    // That it ends before it begins is told by itself.
    if let first = first.value, let last = last.value, last < first { return nil }
    let none = "с такой датой у \(whom) нет ни дня занятий"
    if let first = first.located, first.value > reach.last {
      return date(first, none, after: nil, before: last.value)
    }
    if let last = last.located, last.value < days.first, last.value < reach.first || first.isAbsent
    {
      return date(last, none, after: first.value, before: nil)
    }
    // A summer ends in the year in which it begins.
    if let first = first.located, let last = last.located, first.value > days.last,
      last.value > reach.last
    {
      return date(last, none, after: first.value, before: nil)
    }
    return [first, last].compactMap(\.located).first { isImplausible($0.value) }.map {
      date($0, "программы столько лет не длятся", after: nil, before: nil)
    }
  }

  private func isImplausible(_ date: CalendarDate) -> Bool {
    abs(date.year - days.first.year) > Self.mostYears
  }

  private func date(
    _ date: Located<CalendarDate>,
    _ consequence: String,
    after first: CalendarDate?,
    before last: CalendarDate?
  ) -> DateAstray {
    let meant = meant(by: date.value).flatMap { day in
      day >= first ?? day && day <= last ?? day ? day : nil
    }
    return DateAstray(date, days, "проверьте год: \(consequence)", meant)
  }

  /// The same day of the month in the year; `nil` where it has none.
  private func meant(by date: CalendarDate) -> CalendarDate? {
    let candidates = days.days(like: date)
    return (candidates.first(where: days.contains) ?? candidates.last(where: reach.contains))
      .flatMap { $0 == date ? nil : $0 }
  }

  /// The first day of a change, which must be one of the year and of the group, or of a summer that has lessons.
  func change(_ change: GroupChange, of group: Group) -> DateAstray? {
    guard let first = change.first.located else { return nil }
    if let last = change.last.value, last < first.value { return nil }
    if let end = group.last.located, first.value > end.value, reach.contains(first.value) {
      return DateAstray(
        message: "изменение с \(first.value.russianFigures) – после последнего дня группы",
        range: first.range,
        cause: Label("последний день", at: end.range),
        help: "исправьте дату изменения или продлите занятия: «по: "
          + "\((change.last.value ?? max(first.value, days.last)).russianFigures)»"
      )
    }
    if let last = change.last.located, last.value > reach.last, first.value <= reach.last {
      return date(last, "«далее» кончается в этом учебном году", after: first.value, before: nil)
    }
    let own = (group.ownDays(in: days) ?? days).first
    guard first.value > reach.last || first.value < own, !days.contains(first.value) else {
      return nil
    }
    // Lessons are known of what the names were looked up in.
    let resolved = group.changes.first { $0.first.range == first.range }
    if resolved?.daysInSummer(before: own, of: group, in: days) != nil { return nil }
    let isSummer = reach.contains(first.value) && resolved?.lessons?.isEmpty == false
    let consequence =
      "«далее» – то, что меняется в течение этого учебного года, а прежнее – строки самой группы"
      + (isSummer && change.last.isAbsent ? "; летним занятиям допишите последний день" : "")
    return date(first, consequence, after: group.first.value, before: change.last.value)
  }

  /// A lesson on single dates of which one is none of the group's days, so that it would not be held.
  func lesson(_ lesson: Lesson, of group: Group) -> DateAstray? {
    guard let dates = lesson.traits.dates else { return nil }
    let learnt = group.learntDays(in: days)
    let isLearnt = { (date: CalendarDate) in learnt.contains { $0.contains(date) } }
    guard let last = learnt.last?.last, let date = dates.first(where: { !isLearnt($0) }) else {
      return nil
    }
    let message = "занятие \(date.russianFigures) – не в те дни, когда занимается группа"
    guard reach.contains(date) else {
      let meant = meant(by: date).flatMap { isLearnt($0) ? $0.russianFigures : nil }
      let help = "проверьте год: в этот день занятия не будет"
      return DateAstray(message: message, range: lesson.range, help: help + meant.asProbable)
    }
    let (day, hours) = (date.russianFigures, lesson.spans.map(\.figures).joined(separator: ", "))
    let summer = "впишите занятие в «далее»: {с: \(day), по: \(day), расписание: [\(day) \(hours)]}"
    return DateAstray(
      message: message,
      range: lesson.range,
      help: date > last && group.last.isAbsent || date < days.first && group.first.isAbsent
        ? "проверьте дату или \(summer)"
        : "проверьте дату: группа занимается \(learnt.map(\.russianFigures).joined(separator: ", "))"
    )
  }

  /// A stretch off that is more than 92 days away from the year: the length of a summer.
  func holiday(_ holiday: Located<Holiday>) -> DateAstray? {
    let (summer, off) = (92, holiday.value.days)
    guard off.last < days.first - summer || off.first > days.last + summer else { return nil }
    let first = meant(by: off.first)
    let meant = first.flatMap { DateRange($0, $0 + (off.count - 1)) }
    return DateAstray(
      message: "\(off.russianFigures) – не в учебном году \(days.russianFigures)",
      range: holiday.range,
      help: "проверьте год: занятий в эти дни и так нет" + (meant?.russianFigures).asProbable
    )
  }

  func movedDay(_ day: Located<MovedDay>) -> DateAstray? {
    guard
      let date = [day.value.date, day.value.replaced].compactMap(\.self)
        .first(where: { !reach.contains($0) })
    else { return nil }
    return DateAstray(
      Located(date, at: day.range),
      days,
      "проверьте год: в этот день занятий и так нет",
      meant(by: date)
    )
  }
}

/// A date that has no effect, with what follows from it.
private struct DateAstray {
  var message: String
  /// What is to be edited.
  var range: SourceRange
  /// What makes it wrong; `nil` for the school year.
  var cause: Label?
  /// What to look at, and what the date brings about.
  var help: String

  init(message: String, range: SourceRange, cause: Label? = nil, help: String) {
    (self.message, self.range, self.cause, self.help) = (message, range, cause, help)
  }

  init(
    _ date: Located<CalendarDate>,
    _ year: DateRange,
    _ help: String,
    _ meant: CalendarDate?
  ) {
    self.init(
      message: "\(date.value.russianFigures) – не в учебном году \(year.russianFigures)",
      range: date.range,
      help: help + (meant?.russianFigures).asProbable
    )
  }
}
