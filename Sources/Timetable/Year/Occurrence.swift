import CivilTime
import InstitutionModel

/// One thing on one day, after holidays and periods.
///
/// Russian: «занятие в конкретный день».
public struct Occurrence: Sendable {
  public struct ID: Hashable, Sendable {
    public let series: Series.ID
    /// As first planned.
    public let date: CalendarDate
  }

  public enum State: Hashable, Sendable {
    /// It takes place as the timetable says.
    case planned
    /// Nobody works on the day; its name, where the definitions have one.
    case dayOff(String?)
    /// On the day the lessons of that day of the week are held.
    case otherWeekday(Weekday)
    /// Lessons of the group stop in the period.
    case suspended
    /// The mode of the period has times of its own instead.
    case replaced
    /// A change takes it away.
    case cancelled
    /// A change has put it elsewhere.
    case moved
  }

  public let series: Series
  /// As first planned.
  public let planned: CalendarDate
  /// Where it is now.
  public let date: CalendarDate
  public let state: State

  public var id: ID { ID(series: series.id, date: planned) }
  public var slot: WeeklySlot { series.slot }
  /// What changes have done to it; `nil` for what goes as the timetable says.
  public var change: ChangedDay? { series.change }
  public var activity: Activity { series.slot.activity }
  public var period: DistancePeriod.ID? { series.period }
  public var start: TimeOfDay { series.slot.at.time }
  public var span: TimeRange? { series.slot.span }

  /// The day of the week for which it stands on a day that goes by another one than its own; `nil` on most days, and
  /// for a deadline.
  public var weekdayInstead: Weekday? {
    if change != nil { return nil }
    let weekday = slot.at.weekday
    return slot.daysAfterRelease == 0 && planned.weekday != weekday ? weekday : nil
  }

  /// Whether it takes place.
  public var isHeld: Bool { state == .planned }
}
