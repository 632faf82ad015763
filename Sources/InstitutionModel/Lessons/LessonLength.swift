import CivilTime
import Schema
import SourceText
import YAMLTree

/// How long each lesson of a group lasts whose end is not written, by the hours that its week has left.
///
/// Russian: «4 часа в неделю, два дня – по 2 часа».
struct LessonLength {
  /// With the recess between two hours.
  let minutes: Int

  /// Nothing where the hours of the group do not go into its days as whole ones.
  ///
  /// - Parameters:
  ///   - group: The lines of a group.
  ///   - schema: How they are read.
  init?(of group: YAMLNode, _ schema: RecordSchema<GroupLines>) {
    guard let hours = schema.value(of: \.group.weeklyHours, in: group).value, hours.isWhole else {
      return nil
    }
    let own = AcademicHourLines(
      schema.value(of: \.academicHour, in: group),
      recess: schema.value(of: \.recess, in: group)
    )
    let hour = AcademicHour(own)
    var (left, days) = (hours.whole, 0)
    for line in group.lessonLines {
      guard let lesson = Self.lesson(line) else { return nil }
      if lesson.spans.isEmpty {
        days += lesson.days
      } else if let known = hour.hours(in: lesson.spans) {
        left -= known * lesson.days
      } else {
        return nil
      }
    }
    guard days > 0, left > 0, left.isMultiple(of: days), left / days <= Self.mostHours else {
      return nil
    }
    minutes = hour.length(ofHours: left / days)
  }

  private static let mostHours = 6

  /// On how many days of the week a line is, and its hours as far as they are whole.
  private static func lesson(_ line: String) -> (days: Int, spans: [TimeRange])? {
    var text = ScalarText(line)
    guard case .weekly(let days)? = text.readLessonDays() else { return nil }
    return (days.count, LessonTime.parse(line)?.spans ?? [])
  }
}

extension YAMLNode {
  /// The lines of «расписание» of a group.
  fileprivate var lessonLines: [String] {
    guard case .mapping(let entries) = content,
      let timetable = entries.first(where: { $0.key.value.lowercased() == "расписание" })
    else { return [] }
    return TimetableItems.nodes(of: timetable.value).map { node in
      switch node.content {
      case .scalar(let text, _): text
      case .mapping(let lesson):
        lesson.lazy.compactMap { entry -> String? in
          guard entry.key.value.lowercased() == "занятие",
            case .scalar(let text, _) = entry.value.content
          else { return nil }
          return text
        }.first ?? ""
      case .sequence: ""
      }
    }
  }
}
