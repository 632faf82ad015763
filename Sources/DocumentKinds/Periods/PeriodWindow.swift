import CivilTime
import InstitutionModel
import Timetable

/// The days of a period that papers and pages show: all of them, or, while no last day is named, those
/// up to some weeks after its first day or after the build's, whichever is later.
struct PeriodWindow: Sendable {
  /// From the period's first day in the school year on.
  let days: DateRange
  /// Whether the period goes on after them.
  let isCut: Bool

  /// In whole weeks after the one that is looked at.
  private static let weeksShown = 4

  /// `nil` for a period without a day in the school year.
  ///
  /// - Parameters:
  ///   - period: The period.
  ///   - timetable: Knows its days.
  ///   - date: The build's day; only its week counts, so that papers change with the week and not with
  ///     the day.
  init?(of period: DistancePeriod.ID, in timetable: Timetable, on date: CalendarDate) {
    guard let all = timetable.days(of: period) else { return nil }
    let isOpen = timetable.institution.periods[period.index].last == nil
    let last = max(date, all.first).endOfWeek + Self.weeksShown * 7
    days = isOpen ? all.intersection(DateRange(all.first, last) ?? all) ?? all : all
    isCut = days.last < all.last
  }

  /// What a reader is told under a list that ends before its period; `nil` where all is shown.
  var remark: String? {
    isCut ? "Далее занятия проходят в те же дни недели и часы, пока период не отменён." : nil
  }

  /// Whether something of the period that happens on the date is shown: a deadline may come after the
  /// last day of a period, not after the last day that is shown of one.
  func shows(_ date: CalendarDate) -> Bool { !isCut || date <= days.last }
}

extension CalendarDate {
  /// The Sunday of its week.
  fileprivate var endOfWeek: CalendarDate { self + (6 - weekday.daysAfterMonday) }
}
