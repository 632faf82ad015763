import CivilTime
import SourceText

/// A row of a table of `attendance/`: how many pupils of a group took part on a day.
public struct AttendanceRow: Sendable {
  /// The group's id: the program's id and the group's name with a hyphen.
  public var group: Term
  public var date: Located<CalendarDate>
  public var count: Located<Int>
}
