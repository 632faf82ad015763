import CivilTime
import SourceText

/// How many pupils took part on a day.
///
/// Russian: «отметка педагога» (Приложение 1).
public struct AttendanceMark: Sendable {
  public var group: Group.ID
  public var date: Located<CalendarDate>
  public var count: Located<Int>

  public init(group: Group.ID, date: Located<CalendarDate>, count: Located<Int>) {
    self.group = group
    self.date = date
    self.count = count
  }
}
