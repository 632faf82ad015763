import CivilTime
import InstitutionModel

/// The dates of a school year and their places in a ``DaySet``.
///
/// The summers about the year have places too. With them a year has at most 72 weeks, unless a rule refuses it;
/// of such a one the first 72 are seen. The days after them have room for deadlines that fall behind the end.
public struct YearDays: Sendable {
  /// The day of bit 0.
  private let monday: CalendarDate
  /// The days of the year with the summers about it.
  public let all: DaySet
  /// Those among them on which nobody works.
  public let off: DaySet
  /// The others: those on which lessons are held.
  public let working: DaySet
  /// Those of the others that have a name.
  private let names: [(days: DaySet, name: String)]
  /// By days after Monday.
  private let weekdays: [DaySet]
  /// Days with the lessons of another day of the week.
  private let movedDays: [MovedDay]
  /// The same.
  let moved: DaySet

  private static let mostWeeks = 72

  init(_ year: SchoolYear) {
    let reach = year.days.withSummers
    let monday = reach.first.monday
    let weeks = 0..<(DaySet.capacity / 7 + 1)
    self.monday = monday
    all = Self.set(reach, from: monday) & DaySet(0..<Self.mostWeeks * 7)
    movedDays = year.movedDays.filter(\.isOfAnother)
    moved = movedDays.reduce(DaySet()) { $0 | Self.set(DateRange($1.date), from: monday) }
    let replaced = year.movedDays.compactMap(\.replaced).map { DateRange($0) }
    let worked = year.movedDays.reduce(DaySet()) { $0 | Self.set(DateRange($1.date), from: monday) }
    off =
      (year.holidays.map(\.days) + replaced)
      .reduce(DaySet()) { $0 | Self.set($1, from: monday) } & all - worked
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

  /// Those of the days that are the weekday or go by it, in the weeks or on the dates of the lesson; and which of them
  /// fall out, as nobody works or they go by another weekday.
  func set(_ weekday: Weekday, _ traits: LessonTraits, in days: DaySet)
    -> (planned: DaySet, off: DaySet)
  {
    if let dates = traits.dates {
      let planned = dates.reduce(DaySet()) { $0 | set(DateRange($1)) } & days
      return (planned, planned & off)
    }
    let all = days & weekdays[weekday.daysAfterMonday]
    let own = traits.weeks.map { all & set($0) } ?? all
    if movedDays.isEmpty { return (own, own & off) }
    let added = set(of: movedDays.filter { $0.weekday == weekday && traits.areHeld(in: $0) }) & days
    let lost = set(of: movedDays.filter { $0.date.weekday == weekday })
    return (own | added, (own & (off | lost)) | (added & off))
  }

  private func set(of moved: [MovedDay]) -> DaySet {
    moved.reduce(DaySet()) { $0 | set(DateRange($1.date)) }
  }

  /// The weekday by which the day goes instead of its own; `nil` for most days.
  func weekdayInstead(on day: Int) -> Weekday? {
    movedDays.first { $0.date == date(day) }?.weekday
  }

  private func set(_ weeks: LessonWeeks) -> DaySet {
    stride(from: 0, to: DaySet.capacity, by: 7).reduce(DaySet()) { sum, day in
      weeks.contains(monday + day) ? sum | DaySet(day..<min(day + 7, DaySet.capacity)) : sum
    }
  }

  func isOff(_ day: Int) -> Bool { off.contains(day) }

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

extension LessonTraits {
  /// Whether the lesson is held in the week that the day stands for.
  fileprivate func areHeld(in day: MovedDay) -> Bool { weeks?.contains(day.weekDay) ?? true }
}
