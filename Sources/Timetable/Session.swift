import CivilTime
import InstitutionModel

/// Something that a group does, or is given, on a date.
///
/// Russian: «занятие в конкретный день». A session is a weekly lesson (or a weekly part of the
/// group's distance learning) unfolded into a date, after periods are applied.
public struct Session: Hashable, Sendable {
  public var date: CalendarDate
  public var start: TimeOfDay
  /// `nil` for a moment without length: a release, a deadline.
  public var end: TimeOfDay?
  public var activity: SessionActivity
  /// The period in which it is a distance session; `nil` face to face.
  public var period: DistancePeriod.ID?
  /// The academic hours that it counts for; 0 for moments and consultations.
  public var academicHours: Int

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
}

/// What happens in a session.
public enum SessionActivity: Hashable, Sendable {
  /// A lesson in a room.
  case faceToFaceLesson
  /// A lesson at the timetable's time, everybody on screen (mode 1, synchronous or both).
  case onlineLesson
  /// The material of a lesson put out at the lesson's time (mode 1, asynchronous).
  case lessonRelease
  /// A lesson on screen of the special mode.
  case videoLesson
  /// A material of the special mode put out; by index in ``SpecialSchedule/materials``.
  case materialRelease(Int)
  /// The deadline of a material of the special mode.
  case materialDeadline(Int)
  /// Mailing of individual tasks (mode 3).
  case mailing
  case consultation
  case checking
  case feedback
}
