import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// An order, an act, an agreement is dated neither after the school year nor years before it: such a year is a slip
/// of the pen.
///
/// Programs, acts and what holds until it is revoked may be years old; what is about a school year may not. Each finding
/// has the clause of what the paper is for. The order of a period is told by itself.
///
/// Russian: «приказ», «введён», «отменён», «режим согласован».
enum PaperDatesArePlausible: Rule {
  static let metadata = RuleMetadata("paper-dates-are-plausible", .warning)
    .also("1.7", "2.3", "4.8", "4.16", "4.22", "4.23", "5.5").saying(
      "Приказы, акты и согласования датированы не позже учебного года и не за годы до него"
    )

  /// Nothing without both ends of the year.
  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.definitions.institution?.value.year.value,
      let first = year.first.located,
      let days = year.last.value.flatMap({ DateRange(first.value, $0) })
    else { return .nothing }
    let papers = inspection.definitions.datedPapers
    let findings = papers.compactMap { $0.finding(in: days, from: first.range) }
    return .whole("приказы, акты и\u{A0}согласования", findings.uniqued)
  }
}

/// A paper that definitions name, with when it may have been signed.
private struct DatedPaper {
  /// «приказ», «акт», «согласование».
  var noun: String
  /// What the paper is for.
  var clause: Clause
  var date: Located<CalendarDate>
  /// How many years before the school year it may have been signed.
  var years: Int
  /// The first day for which it is, if that may lie after the school year.
  var first: CalendarDate?

  init?(
    _ noun: String,
    _ clause: Clause,
    _ date: Located<CalendarDate>?,
    years: Int,
    for first: CalendarDate? = nil
  ) {
    guard let date else { return nil }
    (self.noun, self.clause, self.date) = (noun, clause, date)
    (self.years, self.first) = (years, first)
  }

  func finding(in year: DateRange, from start: SourceRange) -> Finding? {
    let days = possibleDays(in: year)
    let isLate = date.value > days.last
    guard isLate || date.value < days.first else { return nil }
    var finding = Finding(
      "\(noun) от \(date.value.russianFigures) – "
        + (isLate ? "позже учебного года" : "задолго до учебного года"),
      at: date.range,
      labels: [Label("начало учебного года", at: start)],
      help: "проверьте год" + (meant(in: year, days)?.russianFigures).asProbable
    )
    finding.clause = clause
    return finding
  }

  private func possibleDays(in year: DateRange) -> DateRange {
    let parts = year.first.parts
    let earliest = CalendarDate(year: parts.year - years, month: parts.month, day: 1) ?? year.first
    return DateRange(earliest, max(year.last, first ?? year.last)) ?? year
  }

  /// The day of a year that differs by one digit, or by two that are turned: the nearest to the school year.
  private func meant(in year: DateRange, _ days: DateRange) -> CalendarDate? {
    let parts = date.value.parts
    return (days.first.year...days.last.year).filter { parts.year.isSlip(of: $0) }
      .compactMap { CalendarDate(year: $0, month: parts.month, day: parts.day) }
      .filter(days.contains)
      .min { abs($0 - year.first) < abs($1 - year.first) }
  }
}

extension Int {
  /// Whether one digit of the year is another, or two neighbours are turned: 2062 and 2036 for 2026.
  fileprivate func isSlip(of year: Int) -> Bool {
    let (some, others) = (Array("\(self)"), Array("\(year)"))
    guard some.count == others.count else { return false }
    let different = some.indices.filter { some[$0] != others[$0] }
    if different.count == 1 { return true }
    return different.count == 2 && different[1] - different[0] == 1
      && some[different[0]] == others[different[1]] && some[different[1]] == others[different[0]]
  }
}

extension Definitions {
  /// Every paper with a date, in reading order.
  fileprivate var datedPapers: [DatedPaper] {
    (ofInstitution + periods.map(\.value).flatMap(\.datedPapers)
      + programs.flatMap(\.lines.value.datedPapers))
      .sorted { $0.date.range < $1.date.range }
  }

  private var ofInstitution: [DatedPaper] {
    let file = institution?.value
    return [
      DatedPaper("приказ", "5.5", file?.edition.value?.directive.day, years: 15),
      DatedPaper("приказ", "2.3", file?.administrator.value?.directive.day, years: 5),
      DatedPaper("приказ", "4.16", file?.year.value?.directive.day, years: 1),
    ].compactMap(\.self)
      + teachers.compactMap {
        DatedPaper("приказ", "4.23", $0.value.record.workplace.value?.directive.day, years: 5)
      }
  }
}

extension PeriodLines {
  fileprivate var datedPapers: [DatedPaper] {
    ([act] + decisions.map(\.lines.value.act)).compactMap { act in
      DatedPaper("акт", "1.7", act.dayOfPaper, years: 5, for: first.value)
    }
  }
}

extension ProgramLines {
  fileprivate var datedPapers: [DatedPaper] {
    let approval = DatedPaper(
      "приказ",
      "4.8",
      program.directive.day,
      years: 5,
      for: program.first.value
    )
    return [approval].compactMap(\.self) + groups.items.flatMap(\.value.datedPapers)
  }
}

extension GroupLines {
  fileprivate var datedPapers: [DatedPaper] {
    let agreement = record.modeAgreement.value
    let agreements = [
      agreement?.administration.located.flatMap { agreed in
        agreed.value.paper.map { Located($0, at: agreed.range) }
      },
      agreement?.parents.located.flatMap { agreed in
        agreed.value.paper.map { Located($0.date, at: agreed.range) }
      },
    ].compactMap { DatedPaper("согласование", "4.22", $0, years: 5, for: group.first.value) }
    let orders = changes.items.map(\.value.change).compactMap {
      DatedPaper("приказ", "4.16", $0.directive.day, years: 1, for: $0.first.value)
    }
    return agreements + orders
  }
}

extension Stated<Directive> {
  fileprivate var day: Located<CalendarDate>? { located?.map(\.date) }
}

extension Stated<DirectiveOrDraft> {
  fileprivate var day: Located<CalendarDate>? { issued?.map(\.date) }
}

extension Stated<String> {
  /// The date of the act that the text names.
  fileprivate var dayOfPaper: Located<CalendarDate>? {
    located.flatMap { text in
      CalendarDate.ofPaper(named: text.value).map { Located($0, at: text.range) }
    }
  }
}
