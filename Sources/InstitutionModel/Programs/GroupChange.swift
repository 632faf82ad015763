import CivilTime
import SourceText

/// What is true of a group from a date on; what it does not mention stays as it was.
///
/// Russian: «далее».
public struct GroupChange: Sendable {
  public var first: Located<CalendarDate>
  /// The last day; `nil` when it holds to the end.
  public var last: CalendarDate?
  public var directive: Located<Directive>?
  public var lessons: [Lesson]?
  /// The main teacher with the others.
  public var teachers: GroupTeachers?
  public var pupils: Located<Int>?
  public var withoutDevice: Located<Int>?
  public var weeklyHours: Located<Int>?
  public var room: String?
  public var site: Site.ID?

  public init(from first: Located<CalendarDate>) { self.first = first }

  /// Whether the change holds on the day.
  public func holds(on date: CalendarDate) -> Bool {
    first.value <= date && date <= last ?? date
  }
}
