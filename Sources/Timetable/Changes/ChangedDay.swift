import CivilTime
import InstitutionModel
import Schema

/// What changes have done to a lesson: what was, and what it has become.
///
/// Russian: «было → стало». Both ends of a lesson that is moved have the same.
public struct ChangedDay: Hashable, Sendable {
  /// As first planned; `nil` for a lesson that the timetable does not have.
  public let was: DatedSlot?
  /// As it is held; `nil` for a lesson that is cancelled.
  public let becomes: DatedSlot?
  /// Where a change had put it before another one moved it on, or cancelled it; `nil` where one did all.
  public let onTheWay: DatedSlot?
  /// The lines that say so, in the order in which families were told of them.
  public let changes: [DayChange.ID]

  /// The academic hours that the timetable gives it: those of the one hour where it is that alone, none where the
  /// timetable does not have it.
  let hours: Hours

  init(
    was: DatedSlot?,
    becomes: DatedSlot?,
    _ changes: [DayChange.ID],
    over onTheWay: DatedSlot? = nil,
    planning hours: Hours? = nil
  ) {
    (self.was, self.becomes, self.changes) = (was, becomes, changes)
    self.onTheWay = onTheWay
    self.hours = hours ?? was?.slot.hours ?? Hours()
  }

  /// The day for which it was first planned.
  var planned: CalendarDate? { was?.date ?? becomes?.date }
}

/// A slot on one day.
///
/// Russian: «занятие дня».
public struct DatedSlot: Hashable, Sendable {
  public let date: CalendarDate
  public let slot: WeeklySlot

  public init(_ slot: WeeklySlot, on date: CalendarDate) { (self.slot, self.date) = (slot, date) }
}
