import CivilTime
import InstitutionModel

/// The dates of a school year and their places in a ``DaySet``.
///
/// A year of more than 70 weeks is refused by a rule; of such a one the first 70 weeks are seen. The
/// days after them have room for deadlines that fall behind the end of the year.
public struct YearDays: Sendable {
  /// The day of bit 0.
  private let monday: CalendarDate
  /// The days of the year.
  public let all: DaySet
  /// The days of the year on which nobody works.
  public let off: DaySet
  /// The others: those on which lessons are held.
  public let working: DaySet
  /// Those of the others that have a name.
  private let names: [(days: DaySet, name: String)]
  /// By days after Monday.
  private let weekdays: [DaySet]

  private static let mostWeeks = 70

  init(_ year: SchoolYear) {
    let monday = year.days.first.monday
    let weeks = 0..<(DaySet.capacity / 7 + 1)
    self.monday = monday
    all = Self.set(year.days, from: monday) & DaySet(0..<Self.mostWeeks * 7)
    off = year.holidays.reduce(DaySet()) { $0 | Self.set($1.days, from: monday) } & all
    names = year.holidays.compactMap { holiday in
      holiday.name.map { (Self.set(holiday.days, from: monday), $0) }
    }
    working = all - off
    weekdays = (0..<7).map { day in
      weeks.reduce(DaySet()) { $0 | DaySet($1 * 7 + day..<$1 * 7 + day + 1) }
    }
  }

  /// The days of the range that have a place.
  public func set(_ days: DateRange) -> DaySet { Self.set(days, from: monday) }

  /// Those of the days that are the weekday, in the weeks or on the dates of the lesson.
  func set(_ weekday: Weekday, _ traits: LessonTraits, in days: DaySet) -> DaySet {
    if let dates = traits.dates {
      return dates.reduce(DaySet()) { $0 | set(DateRange($1)) } & days
    }
    let all = days & weekdays[weekday.daysAfterMonday]
    guard let weeks = traits.weeks else { return all }
    return all & set(weeks)
  }

  private func set(_ weeks: LessonWeeks) -> DaySet {
    stride(from: 0, to: DaySet.capacity, by: 7).reduce(DaySet()) { sum, day in
      weeks.contains(monday + day) ? sum | DaySet(day..<min(day + 7, DaySet.capacity)) : sum
    }
  }

  /// What a day off is called; `nil` where nobody has named it.
  func name(of day: Int) -> String? { names.first { $0.days.contains(day) }?.name }

  public func date(_ day: Int) -> CalendarDate { monday + day }

  /// The dates of the days, in order.
  public func dates(_ days: DaySet) -> [CalendarDate] { days.map(date) }

  public func contains(_ date: CalendarDate, in days: DaySet) -> Bool {
    days.contains(date - monday)
  }

  private static func set(_ days: DateRange, from monday: CalendarDate) -> DaySet {
    let first = max(days.first - monday, 0)
    let last = min(days.last - monday, DaySet.capacity - 1)
    return first <= last ? DaySet(first..<last + 1) : DaySet()
  }
}
