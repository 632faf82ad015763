import CivilTime
import Schema
import SourceText
import YAMLTree

/// The timetable of a group as its lines, of which one may move to another day.
///
/// Russian: «занятия недели».
struct WeekLines {
  private let lines: [YAMLNode]

  init(_ timetable: YAMLNode) {
    lines = TimetableItems.nodes(of: timetable)
  }

  /// The lines after the moves that a text says, all at one place; `nil` where it says none, or one cannot be made.
  func changed(by text: String, at range: SourceRange) -> YAMLNode? {
    guard let moves = ReplacedDay(text).map({ [$0] }) ?? KeptLessons(text)?.moves else {
      return nil
    }
    let start: YAMLNode? = YAMLNode(.sequence(lines), at: range)
    return moves.reduce(start) { timetable, move in
      timetable.flatMap { WeekLines($0).moved(move, at: range) }
    }
  }

  /// The lines after a move, all at one place; `nil` where the old day has no lesson, or hours are said of two.
  func moved(_ move: ReplacedDay, at range: SourceRange) -> YAMLNode? {
    let lessons = lines.map(WrittenLesson.init)
    let places = lessons.indices.filter { lessons[$0]?.days.contains(move.old) == true }
    guard !places.isEmpty, places.count == 1 || move.spans.isEmpty else { return nil }
    let all = lines.indices.flatMap { index -> [YAMLNode] in
      guard places.contains(index), let lesson = lessons[index] else {
        return [lines[index].moved(to: range)]
      }
      return lesson.moved(move).map { lines[index].moved(to: range, saying: $0) }
    }
    return YAMLNode(.sequence(all), at: range)
  }
}

/// A line with days of every week: them, its hours and what stands beside these.
private struct WrittenLesson {
  let days: [Weekday]
  private let spans: [TimeRange]
  private let remark: String

  init?(_ node: YAMLNode) {
    guard let line = node.lessonLine else { return nil }
    let remarked = LessonTime.parse(line) == nil ? RemarkedLesson(line) : nil
    guard let time = LessonTime.parse(line) ?? remarked?.time, case .weekly(let days) = time.days,
      remarked?.before.isEmpty ?? true
    else { return nil }
    (self.days, spans) = (days, time.spans)
    remark = remarked.map { " (\(LessonRemark.text(of: $0.behind)))" } ?? ""
  }

  /// The lines that come of it: what is left of it, and the lesson on the other day.
  func moved(_ move: ReplacedDay) -> [String] {
    let left = days.filter { $0 != move.old }
    let new = LessonTime(days: .weekly([move.new]), spans: move.spans.isEmpty ? spans : move.spans)
    let rest = left.isEmpty ? [] : [LessonTime(days: .weekly(left), spans: spans)]
    return (rest + [new]).map { $0.words + remark }
  }
}

extension YAMLNode {
  /// The text that says when a lesson is: the line, or «занятие» of its long form.
  fileprivate var lessonLine: String? {
    switch content {
    case .scalar(let text, _): text
    case .mapping(let entries): entries.first { $0.key.value == "занятие" }?.value.lessonLine
    case .sequence: nil
    }
  }

  /// The same at another place, perhaps with another time.
  fileprivate func moved(to range: SourceRange, saying line: String? = nil) -> YAMLNode {
    switch content {
    case .scalar(let text, let style):
      return YAMLNode(.scalar(text, style), at: range).saying(line ?? text, style)
    case .mapping(let entries):
      let moved = entries.map { entry in
        let isTime = entry.key.value == "занятие"
        return YAMLEntry(
          key: Located(entry.key.value, at: range),
          value: entry.value.moved(to: range, saying: isTime ? line : nil)
        )
      }
      return YAMLNode(.mapping(moved), at: range)
    case .sequence(let items):
      return YAMLNode(.sequence(items.map { $0.moved(to: range) }), at: range)
    }
  }
}
