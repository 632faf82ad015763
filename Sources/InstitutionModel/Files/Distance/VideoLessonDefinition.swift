import CivilTime
import Regulation
import Schema
import SourceText
import YAMLTree

/// The long form of an item of «видеозанятия»: `{занятие: четверг 17:00–17:30, часов: 1}`.
struct VideoLessonDefinition: Sendable {
  var time: Located<WeeklySpan>?
  var hours: Located<Int>?

  fileprivate static let record = RecordSchema(
    "описание видеозанятия",
    Self.init,
    [
      Key(
        "занятие",
        \.time,
        .weeklySpan,
        required: true,
        clause: "4.22(2)",
        "день недели и часы, например четверг 17:00–17:30"
      ),
      Key("часов", \.hours, .hours, clause: "4.9", "если не по длине занятия"),
    ]
  )
}

extension Shape where Value == VideoLesson {
  /// The long form is a mapping; a text is its «занятие» alone.
  static let videoLesson = Shape<VideoLessonDefinition>.record(
    VideoLessonDefinition.record,
    or: .weeklySpan,
    as: \.time
  ).refusingSplitTimes.map { lesson, _, _ in
    lesson.time.map { VideoLesson(time: $0.value, academicHours: lesson.hours?.value) }
  }
}
