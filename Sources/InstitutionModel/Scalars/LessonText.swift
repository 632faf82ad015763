import CivilTime
import Diagnostics
import Russian
import Schema
import SourceText
import YAMLTree

/// A lesson of the weekly timetable as a definition gives it.
public struct LessonTerm: Hashable, Sendable {
  public var weekday: Weekday
  /// At least one; in the order in which they are written.
  public var spans: [TimeRange]

  public init(weekday: Weekday, spans: [TimeRange]) {
    self.weekday = weekday
    self.spans = spans
  }

  /// Reads `четверг 15:30–16:15, 16:25–17:10`.
  static func parse(_ text: String) -> LessonTerm? {
    ScalarText.parse(text) { text in
      guard let weekday = text.readWeekday(), let first = text.readTimeRange() else { return nil }
      var spans = [first]
      while text.skip(word: ",") {
        guard let next = text.readTimeRange() else { return nil }
        spans.append(next)
      }
      return LessonTerm(weekday: weekday, spans: spans)
    }
  }
}

extension Shape where Value == LessonTerm {
  static let lessonTime = notation(
    "день недели и часы",
    examples: ["вторник 15:30–17:10"],
    fault: ScalarFault.inTimes,
    LessonTerm.parse
  )
}

extension Shape where Value == LessonDefinition {
  /// The long form is a mapping; a text is its «занятие» alone.
  static let lesson = record(
    LessonDefinition.record,
    or: .lessonTime,
    as: \.time,
    expected: "занятия, например вторник 15:30–17:10"
  ).refusingSplitTimes
}

extension Shape where Value == [Located<LessonDefinition>] {
  /// The weekly timetable: a piece between commas that begins with a digit goes on with the lesson
  /// before it, in a list as in a text.
  static let timetable = list(
    of: .lesson,
    splitsText: true,
    expected: "занятия, например вторник 15:30–17:10"
  ) { node in
    var lines: [YAMLNode] = []
    for item in node.listItems {
      guard let last = lines.last, let joined = last.continued(by: item) else {
        lines.append(item)
        continue
      }
      lines[lines.count - 1] = joined
    }
    return lines
  }
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
          "после двоеточия в часах стоит пробел"
        )
      }
    }
  }
}

extension YAMLNode {
  /// The node with the further hours of the same day; `nil` when the next item is no such hours.
  fileprivate func continued(by next: YAMLNode) -> YAMLNode? {
    guard case .scalar(let text, let style) = content, case .scalar(let more, _) = next.content,
      ScalarText(more).isAtDigit
    else { return nil }
    return YAMLNode(
      .scalar("\(text), \(more)", style),
      at: SourceRange(
        file: range.file,
        lower: Int(range.lower),
        upper: Int(max(range.upper, next.range.upper))
      )
    )
  }
}
