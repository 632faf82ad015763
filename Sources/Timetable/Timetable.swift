import CivilTime
import InstitutionModel

/// The weekly timetable of an institution, ready to be unfolded into dates.
///
/// Russian: «расписание». A pure view of the institution: it holds no clock.
public struct Timetable: Sendable {
  public let institution: Institution

  public init(_ institution: Institution) { self.institution = institution }

  /// The sessions of a group on the days, in order of date, time and activity.
  ///
  /// Days outside the school year and holidays have none. Inside a period that covers the group,
  /// sessions follow the group's format and class mode, and a suspended group has none.
  public func sessions(of group: Group.ID, in days: DateRange) -> [Session] { [] }

  /// The period in which the group learns on the date; `nil` face to face.
  ///
  /// Where several cover the day, the one that began first holds, then the first in the file.
  public func period(of group: Group.ID, on date: CalendarDate) -> DistancePeriod.ID? { nil }

  /// The period that holds on the date, else the next to come, else the last that was; `nil` when
  /// there is none at all.
  public func currentPeriod(on date: CalendarDate) -> DistancePeriod.ID? { nil }
}
