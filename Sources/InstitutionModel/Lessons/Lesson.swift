import CivilTime
import SourceText

/// A lesson of the weekly timetable.
///
/// Russian: «занятие в сетке недели».
public struct Lesson: Hashable, Sendable {
  public var weekday: Weekday
  /// One stretch, or several that are listed hour by hour; sorted, without overlaps, not empty.
  public var spans: [TimeRange]
  /// Academic hours as stated, else by its length; `nil` when that is no whole number of them.
  public var academicHours: Hours?
  /// In what it differs from the other lessons.
  public var traits = LessonTraits()
  /// The first and the last of three days or more that its line joins by a dash: «вт–чт».
  public var ends: EndsOfDays?
  /// The text of the lesson in the definitions.
  public var range: SourceRange

  public init(weekday: Weekday, spans: [TimeRange], academicHours: Hours?, range: SourceRange) {
    precondition(!spans.isEmpty, "a lesson takes time")
    self.weekday = weekday
    self.spans = spans
    self.academicHours = academicHours
    self.range = range
  }

  /// The first minute.
  public var start: TimeOfDay { spans[0].start }
  /// The minute after the last.
  public var end: TimeOfDay { spans[spans.count - 1].end }

  /// The lesson's own teachers.
  public var teachers: [Teacher.ID] { traits.teachers.map(\.teacher) }
}
