import CivilTime
import SourceText

/// The frame of all timetables.
///
/// Russian: «учебный год».
public struct SchoolYear: Sendable {
  public var days: DateRange
  /// Russian: «учебных недель».
  public var weeks: Int?
  /// The order that approves the timetable, clause 4.16.
  public var timetableDirective: Located<Directive>?
  public var academicHour: AcademicHour
  /// How weeks are counted; `nil` for the numbers of the calendar.
  public var weekCount: WeekCount?
  /// Days without lessons, sorted, without overlaps.
  public var holidays: [Holiday]
  /// Days with the lessons of another day of the week, sorted.
  public var movedDays: [MovedDay]

  public init(
    days: DateRange,
    weeks: Int? = nil,
    timetableDirective: Located<Directive>? = nil,
    academicHour: AcademicHour,
    weekCount: WeekCount? = nil,
    holidays: [Holiday] = [],
    movedDays: [MovedDay] = []
  ) {
    self.days = days
    self.weeks = weeks
    self.timetableDirective = timetableDirective
    self.academicHour = academicHour
    self.weekCount = weekCount
    self.holidays = holidays
    self.movedDays = movedDays
  }
}
