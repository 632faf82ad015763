import Schema
import SourceText

/// A lesson on screen at a time of its own, clause 4.22(2).
///
/// Russian: «видеозанятие» (п. 4.22(2)): `четверг 17:00–17:30`, or `{занятие: …, часов: 1}`.
public struct VideoLesson: Hashable, Sendable {
  public var time: WeeklySpan
  /// Academic hours, where they are stated: a lesson on screen may be shorter than what it counts.
  public var academicHours: Hours?

  public init(time: WeeklySpan, academicHours: Hours? = nil) {
    self.time = time
    self.academicHours = academicHours
  }
}

/// A line of «видеозанятия»: the lessons that one text or one long form tells.
private struct VideoLessonLine: Sendable {
  var times: Stated<[WeeklySpan]> = .absent
  var hours: Stated<Hours> = .absent

  static let schema = RecordSchema("описание видеозанятия", Self()) {
    Key("занятие", \.times, .weeklySpansOfLine, required: true, clause: "4.22(2)")
      .example("четверг 17:00–17:30").about("когда оно идёт")
    Key("часов", \.hours, .hours, clause: "4.9").example("1").about("если не по длине занятия")
  }
}

extension Shape where Value == [Located<VideoLesson>] {
  static let videoLessons = Shape<[Located<VideoLessonLine>]>.list(
    of: .record(VideoLessonLine.schema, or: .weeklySpansOfLine, as: \.times),
    splitsText: true,
    TimetableItems.nodes
  ).map { lines, _, _ in
    lines.flatMap { line in
      (line.value.times.value ?? []).map { time in
        Located(VideoLesson(time: time, academicHours: line.value.hours.value), at: line.range)
      }
    }
  }
}
