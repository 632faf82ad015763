import CivilTime
import Diagnostics
import Russian
import Schema
import SourceText
import YAMLTree

/// When a lesson of the week is, as an author writes it.
///
/// Russian: «занятие».
public struct LessonTime: Hashable, Sendable {
  public var weekday: Weekday
  /// At least one; in the order in which they are written.
  public var spans: [TimeRange]

  /// Reads `четверг 15:30–16:15, 16:25–17:10`.
  static func parse(_ text: String) -> LessonTime? {
    ScalarText.parse(text) { text in
      guard let weekday = text.readWeekday(), let first = text.readTimeRange() else { return nil }
      var spans = [first]
      while text.skip(word: ",") {
        guard let next = text.readTimeRange() else { return nil }
        spans.append(next)
      }
      return LessonTime(weekday: weekday, spans: spans)
    }
  }
}

extension Shape where Value == LessonTime {
  static let lessonTime = notation(
    "день недели и часы",
    examples: ["вторник 15:30–17:10"],
    fault: ScalarFault.inTimes,
    LessonTime.parse
  )
}

extension Shape {
  /// The same, which refuses a time with a space after its colon: «вторник 15: 30–17:10» is read as a key
  /// «вторник 15» with a value.
  var refusingSplitTimes: Shape {
    refusing { node in
      guard case .mapping(let entries) = node.content, entries.count == 1,
        let entry = entries.first,
        case .scalar(let rest, _) = entry.value.content
      else { return nil }
      let hour = ScalarText.parse(entry.key.value) { text in
        text.readWeekday() == nil ? nil : text.readNumber(digits: 1...2)
      }
      return hour.map { _ in
        (
          Located("\(entry.key.value): \(rest)", at: node.range),
          ScalarFault("после двоеточия в часах стоит пробел")
        )
      }
    }
  }
}
