import CivilTime
import InstitutionModel

/// Something that a group does, or is given, on a date.
///
/// Russian: «занятие в конкретный день». A session is a weekly lesson (or a weekly part of the
/// group's distance learning) unfolded into a date, after periods are applied.
public struct Session: Hashable, Sendable {
  public var date: CalendarDate
  public var start: TimeOfDay
  /// The minute after the last; `nil` for a moment without length: a release, a deadline.
  public var end: TimeOfDay?
  public var activity: SessionActivity
  /// The period that makes it a distance session.
  ///
  /// `nil` face to face; also outside of periods, for a group that learns wholly at a distance and
  /// for a lesson that is at a distance all year: only ``SessionActivity/isDistance`` tells where a
  /// session takes place. A deadline has the period of its release.
  public var period: DistancePeriod.ID?
  /// The academic hours that it counts for; 0 for deadlines and for individual support.
  public var academicHours: Int
  /// In what the lesson differs from others; plain for what is no lesson of the timetable.
  public var traits = LessonTraits()

  public init(
    date: CalendarDate,
    start: TimeOfDay,
    end: TimeOfDay?,
    activity: SessionActivity,
    period: DistancePeriod.ID?,
    academicHours: Int
  ) {
    self.date = date
    self.start = start
    self.end = end
    self.activity = activity
    self.period = period
    self.academicHours = academicHours
  }

  /// The time that it takes; `nil` for a moment.
  public var span: TimeRange? { end.flatMap { TimeRange(start, $0) } }
}
