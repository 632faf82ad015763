import Schema
import SourceText

/// A lesson on screen at a time of its own, clause 4.22(2).
///
/// Russian: «видеозанятие» (п. 4.22(2)): `четверг 17:00–17:30`, or `{занятие: …, часов: 1}`.
public struct VideoLesson: Hashable, Sendable {
  public var time: WeeklySpan
  /// Academic hours, where they are stated: a lesson on screen may be shorter than what it counts.
  public var academicHours: Int?

  public init(time: WeeklySpan, academicHours: Int? = nil) {
    self.time = time
    self.academicHours = academicHours
  }
}

/// The long form.
private struct VideoLessonLine: Sendable {
  var time: Stated<WeeklySpan> = .absent
  var hours: Stated<Int> = .absent

  static let schema = RecordSchema("описание видеозанятия", Self()) {
    Key("занятие", \.time, .weeklySpan, required: true, clause: "4.22(2)")
      .example("четверг 17:00–17:30").about("когда оно идёт")
    Key("часов", \.hours, .hours, clause: "4.9").example("1").about("если не по длине занятия")
  }
}

extension Shape where Value == VideoLesson {
  /// The long form is a mapping; a text is its «занятие» alone.
  static let videoLesson = Shape<VideoLessonLine>.record(
    VideoLessonLine.schema,
    or: .weeklySpan,
    as: \.time
  ).refusingSplitTimes.map { line, _, _ in
    line.time.value.map { VideoLesson(time: $0, academicHours: line.hours.value) }
  }
}
