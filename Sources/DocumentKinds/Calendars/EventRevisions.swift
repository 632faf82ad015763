import CivilTime
import InstitutionModel
import Schema
import SourceText
import Timetable

/// How often what a group has on a day was decided anew, and when for the last time.
///
/// Counted from what the definitions say, so that two builds of the same files agree and a later decision only ever adds:
/// a prolongation counts on the days that it brings, an early end on those that it takes away again.
struct EventRevisions {
  private struct Decision {
    var days: DateRange
    /// Of its order, where there is one.
    var date: CalendarDate?
  }

  /// Of the order that approved the timetable, or the first day of the year.
  private let approved: CalendarDate
  private let decisions: [Decision]

  init(_ id: Group.ID, in source: PublicSource) {
    let year = source.timetable.schoolYear
    let end = year.days.withSummers.last
    approved = year.timetableDirective?.value.date ?? year.days.first
    let periods = source.institution.periods.filter { $0.coverage.contains(id) }
    decisions =
      source.institution[id].changes.compactMap { Self.decision($0, until: end) }
      + periods.flatMap { Self.decisions($0, until: end) }
  }

  /// How many decisions concern the day, and the date of the last of them.
  func callAsFunction(on date: CalendarDate) -> (count: Int, stamp: CalendarDate) {
    let own = decisions.filter { $0.days.contains(date) }
    return (own.count, own.compactMap(\.date).reduce(approved, max))
  }

  /// A timetable, teacher or room that holds from a day on.
  private static func decision(_ change: GroupChange, until end: CalendarDate) -> Decision? {
    guard let first = change.first.value, let days = DateRange(first, change.last.value ?? end)
    else { return nil }
    return Decision(days: days, date: change.directive.issued?.value.date)
  }

  /// A period as it was announced, then what each later decision gave and took.
  private static func decisions(_ period: DistancePeriod, until end: CalendarDate) -> [Decision] {
    var last = period.announcedLast ?? end
    var decisions: [Decision] = []
    func add(_ from: CalendarDate, _ to: CalendarDate, _ directive: Directive?) {
      guard let days = DateRange(from, to) else { return }
      decisions.append(Decision(days: days, date: directive?.date))
    }
    add(period.first.value, last, period.directive?.value)
    for prolongation in period.prolongations {
      add(last + 1, prolongation.date.value, prolongation.directive?.value)
      last = max(last, prolongation.date.value)
    }
    if let ending = period.ending { add(ending.date.value, last, ending.directive?.value) }
    return decisions
  }
}
