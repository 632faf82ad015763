import CivilTime
import InstitutionModel
import Schema
import SourceText

extension Timetable {
  /// Whether lessons are held on the day.
  public func isWorkingDay(_ date: CalendarDate) -> Bool {
    year.contains(date, in: year.working)
  }

  /// The days of the period within the school year, and within the summers about it where its groups learn; `nil`
  /// when it has none there.
  public func days(of period: DistancePeriod.ID) -> DateRange? { daysOfPeriods[period.index] }

  /// The group as it is on the first day of the period on which it learns, with what it does in
  /// periods of that ground as its distance learning.
  public func group(_ id: Group.ID, in period: DistancePeriod.ID) -> Group {
    let own = days(of: period)
    let period = institution[period]
    let days = own ?? DateRange(period.first.value)
    var group = institution[id]
    group = group.asOf(max(days.first, group.first.value ?? days.first))
    group.distance = group.distance(on: period.ground)
    return group
  }

  /// The period that holds for the group on the date; `nil` outside of periods.
  ///
  /// Where several cover the day, the one that began first holds, then the first in the file.
  /// A suspended group has a period but no lessons; holidays belong to a period as well.
  public func period(of group: Group.ID, on date: CalendarDate) -> DistancePeriod.ID? {
    for index in daysOfPeriods.indices {
      guard let days = daysOfPeriods[index], days.contains(date) else { continue }
      if institution.periods[index].coverage.contains(group) { return DistancePeriod.ID(index) }
    }
    return nil
  }

  /// The period that holds on the date, else the next to come, else the last that was; `nil` when
  /// there is none at all.
  public func currentPeriod(on date: CalendarDate) -> DistancePeriod.ID? {
    current(on: date) { _ in true }
  }

  /// The same among the periods that cover the group.
  public func currentPeriod(of group: Group.ID, on date: CalendarDate) -> DistancePeriod.ID? {
    current(on: date) { institution.periods[$0].coverage.contains(group) }
  }

  /// Whether the last day of the period is before the date; never of one outside of the year.
  public func isPast(_ period: DistancePeriod.ID, on date: CalendarDate) -> Bool {
    days(of: period).map { $0.last < date } ?? false
  }

  private func current(on date: CalendarDate, where isOfInterest: (Int) -> Bool)
    -> DistancePeriod.ID?
  {
    var past: (last: CalendarDate, index: Int)?
    var next: Int?
    for index in daysOfPeriods.indices where isOfInterest(index) {
      guard let days = daysOfPeriods[index] else { continue }
      if days.contains(date) { return DistancePeriod.ID(index) }
      // Periods are sorted by their first day, so the first that is to come is the next.
      if days.first > date { next = next ?? index }
      if days.last < date, days.last >= past?.last ?? days.last { past = (days.last, index) }
    }
    return (next ?? past?.index).map { DistancePeriod.ID($0) }
  }
}
