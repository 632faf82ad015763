import CivilTime
import SourceText

/// How many pupils took part on a day, or in one of its lessons.
///
/// Russian: «отметка педагога» (Приложение 1).
public struct AttendanceMark: Sendable {
  public var group: Group.ID
  public var date: Located<CalendarDate>
  public var part: Located<MarkPart>
  public var count: Located<Int>

  public init(
    group: Group.ID,
    date: Located<CalendarDate>,
    part: Located<MarkPart>,
    count: Located<Int>
  ) {
    (self.group, self.date, self.part, self.count) = (group, date, part, count)
  }
}
