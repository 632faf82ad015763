import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Timetable

/// What an order approves does not begin before the order.
///
/// Since when somebody looks after the platform nobody knows: such an order is late when it is yet to come and a period
/// that is not over begins before it. Who works from home does so from the first day of a period of the own groups on: an
/// order of a later day of it is late, one between two periods is that of the next. A further edition of the regulation follows an earlier one; the first follows
/// none. Orders of periods are told by themselves. Working from home is agreed before it is ordered. A timetable that is approved anew in the middle of the
/// year stands in «далее» with its own order.
///
/// Russian: «приказ» (пп. 2.3, 4.8, 4.16, 4.23, 5.5).
enum PapersAreNotLate: Rule {
  static let metadata = RuleMetadata("papers-are-not-late", .warning)
    .also("2.3", "4.8", "4.16", "4.23", "5.5").with(isDated: true)
    .saying("Приказы изданы не позже, чем начинается то, что они утверждают")

  /// An order that is later than the school year is a slip of the pen, told by itself.
  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year else { return .nothing }
    let papers =
      inspection.papersOfInstitution(in: year, on: inspection.date)
      + inspection.papersOfHomeWork
      + inspection.papersOfPrograms(in: year)
      + inspection.paperOfTimetable(in: year)
      + inspection.papersOfChanges
    let late = papers.filter { paper in
      paper.date.value > paper.first && year.days.contains(paper.date.value)
        && paper.first >= year.days.first
    }
    let drafts = PapersOfHomeWork.all(in: inspection).compactMap(\.draft)
    return .whole(
      "приказы",
      late.map(\.finding).uniqued + inspection.lateAgreements(in: year) + drafts
    )
  }
}

/// An order beside the first day for which it is needed.
private struct Approval {
  let clause: Clause
  /// What it did, up to the word «приказом»: «программа утверждена».
  let deed: String
  let date: Located<CalendarDate>
  /// What begins, up to its date: «занятия по ней идут с».
  let beginning: String
  let first: CalendarDate
  /// Where the first day stands, if anywhere.
  var place: SourceRange?
  /// What else the author may have meant.
  var otherAdvice = ""

  var finding: Finding {
    let day = first.russianFigures
    var finding = Finding(
      "\(deed) приказом от \(date.value.russianFigures), а \(beginning) \(day)",
      at: date.range,
      labels: [Label("первый день", at: place)],
      help: "проверьте дату: приказ издаётся не позже \(day)\(otherAdvice)"
    )
    finding.clause = clause
    return finding
  }
}

extension Inspection {
  /// Nothing before the first period of the year is announced.
  fileprivate func papersOfInstitution(in year: InspectedYear, on date: CalendarDate) -> [Approval]
  {
    let periods = institution.periods.filter { year.days.contains($0.first.value) }
    let first = periods.map(\.first).min { $0.value < $1.value }
    let next = periods.filter { !$0.isOver(on: date) }.map(\.first).min { $0.value < $1.value }
    return (first.map(firstEdition) ?? [])
      + (next.map { awaitedPapers(before: $0, on: date) } ?? [])
  }

  private func firstEdition(before period: Located<CalendarDate>) -> [Approval] {
    guard let edition = definitions.institution?.value.edition.value, edition.number.value == 1,
      let day = edition.directive.day
    else { return [] }
    return [
      Approval(
        clause: "5.5",
        deed: "первая редакция Положения утверждена",
        date: day,
        beginning: "дистанционный период начался",
        first: period.value,
        place: period.range
      )
    ]
  }

  /// Orders that are yet to come, of which nobody knows that they follow others.
  private func awaitedPapers(
    before period: Located<CalendarDate>,
    on date: CalendarDate
  ) -> [Approval] {
    let administrator = definitions.institution?.value.administrator.value?.directive.day
    let appointed = [administrator].compactMap(\.self).map { day in
      (clause: "2.3" as Clause, deed: "администратор платформы назначен", day: day)
    }
    return appointed.filter { $0.day.value > date }.map { paper in
      Approval(
        clause: paper.clause,
        deed: paper.deed,
        date: paper.day,
        beginning: period.value < date ? "период начался" : "период начинается",
        first: period.value,
        place: period.range
      )
    }
  }

  /// Agreements on working from home that follow the order.
  fileprivate func lateAgreements(in year: InspectedYear) -> [Finding] {
    definitions.teachers.compactMap { teacher in
      guard let workplace = teacher.value.record.workplace.value, workplace.isHome,
        let order = workplace.directive.day, let agreement = workplace.agreement.located,
        let day = agreement.value.paperDay, day > order.value, day <= year.days.last
      else { return nil }
      var finding = Finding(
        "работа из дома разрешена приказом от \(order.value.russianFigures), а согласована позже, "
          + day.russianFigures,
        at: agreement.range,
        labels: [Label("приказ", at: order.range)],
        help: "проверьте обе даты: сначала согласуют, потом издают приказ"
      )
      finding.clause = "4.23"
      return finding
    }
  }

  /// Orders on working from home that came when somebody worked so already.
  fileprivate var papersOfHomeWork: [Approval] {
    PapersOfHomeWork.all(in: self).compactMap(\.lateOrder).map { day, period in
      Approval(
        clause: "4.23",
        deed: "работа из дома разрешена",
        date: day,
        beginning: period.value < date ? "период начался" : "период начинается",
        first: period.value,
        place: period.range
      )
    }
  }

  /// Programs whose groups have a lesson before the order.
  fileprivate func papersOfPrograms(in year: InspectedYear) -> [Approval] {
    institution.programs.compactMap { program in
      guard let day = program.directive.day,
        let before = DateRange(year.days.first, day.value + -1)
      else { return nil }
      return year.firstDay(of: program.groupIDs, in: before).map { first in
        Approval(
          clause: "4.8",
          deed: "программа утверждена",
          date: day,
          beginning: "занятия по ней идут с",
          first: first
        )
      }
    }
  }

  /// The timetable of the year, where a group has a lesson before its order.
  fileprivate func paperOfTimetable(in year: InspectedYear) -> [Approval] {
    guard let day = definitions.institution?.value.year.value?.directive.day,
      let before = DateRange(year.days.first, day.value + -1),
      let first = year.firstDay(of: institution.namedGroups, in: before)
    else { return [] }
    return [
      Approval(
        clause: "4.16",
        deed: "расписание учебного года утверждено",
        date: day,
        beginning: "занятия идут с",
        first: first,
        otherAdvice: "; если расписание утвердили заново, новое запишите группам в «далее», "
          + "с его приказом"
      )
    ]
  }

  fileprivate var papersOfChanges: [Approval] {
    let changes = groupLines.flatMap(\.value.changes.items).map(\.value)
    return changes.filter { $0.lessons.value != nil }.compactMap { change in
      guard let day = change.change.directive.day, let first = change.change.first.located
      else { return nil }
      return Approval(
        clause: "4.16",
        deed: "новое расписание утверждено",
        date: day,
        beginning: "действует оно с",
        first: first.value,
        place: first.range
      )
    }
  }
}

extension InspectedYear {
  /// The first day within a stretch on which one of the groups has a lesson.
  fileprivate func firstDay(of groups: some Sequence<Group.ID>, in days: DateRange) -> CalendarDate?
  {
    groups.compactMap { group in
      timetable.occurrences(of: group, in: days).first { $0.isHeld }?.date
    }.min()
  }
}

extension String {
  /// The day of «заявление от 01.10.2026» or «01.10.2026».
  fileprivate var paperDay: CalendarDate? { PaperReference(self).date }
}

extension Stated<Directive> {
  fileprivate var day: Located<CalendarDate>? { located?.map(\.date) }
}

extension Stated<DirectiveOrDraft> {
  fileprivate var day: Located<CalendarDate>? { issued?.map(\.date) }
}
