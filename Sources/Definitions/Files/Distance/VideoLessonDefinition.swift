import CivilTime
import InstitutionModel
import Regulation
import SourceText
import YAMLTree

/// The long form of an item of «видеозанятия»: `{занятие: четверг 17:00–17:30, часов: 1}`.
struct VideoLessonDefinition: Sendable {
  var time: Located<WeeklySpan>?
  var hours: Located<Int>?

  fileprivate static let record = Record(
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

extension Shape where Value == Located<VideoLesson> {
  /// The long form is a mapping; a text is its «занятие» alone.
  static let videoLesson = Shape(expected: Shape<Located<WeeklySpan>>.weeklySpan.expected) {
    node,
    log in
    let span = Shape<Located<WeeklySpan>>.weeklySpan
    guard case .mapping = node.content else {
      return span.read(node, &log)?.map { VideoLesson(time: $0) }
    }
    if log.reportSplitTime(in: node, expected: span.expected) { return nil }
    guard let lesson = VideoLessonDefinition.record.read(node, &log)?.value,
      let time = lesson.time
    else { return nil }
    return time.map { VideoLesson(time: $0, academicHours: lesson.hours?.value) }
  }
}
