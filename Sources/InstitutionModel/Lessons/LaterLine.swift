import Russian
import Schema
import SourceText
import YAMLTree

/// A line of a timetable that holds from a day on: «с 11.01.2027: вместо вторника среда 15:30–17:10».
///
/// Russian: «строка «далее» среди занятий».
struct LaterLine {
  private let days: String
  private let rest: String

  /// `nil` for a line that does not begin with such days.
  init?(_ line: String) {
    guard line.utf8.contains(where: \.isDigit) else { return nil }
    let words = line.spacedWords
    let end = words.indices.dropFirst().prefix(ChangeItems.mostWordsOfDays).first { end in
      Self.isDays(words[..<end]) && Self.isChange(words[end...].joined(separator: " "))
    }
    guard let end else { return nil }
    days = words[..<end].joined(separator: " ").trimmingSuffix { ":,;".contains($0) }
    rest = words[end...].joined(separator: " ")
  }

  private static func isDays(_ words: ArraySlice<Substring>) -> Bool {
    let text = words.joined(separator: " ").trimmingSuffix { ":,;–—-".contains($0) }
    return ["с ", "со "].contains(where: text.folded.begins(with:))
      && LessonStretch(text)?.first != nil
  }

  private static func isChange(_ text: String) -> Bool {
    ReplacedDay(text) != nil || LessonTime.parse(text) != nil
  }

  var fault: ScalarFault {
    let item = "«далее: [{\(days): \(rest.inListItem)}]»"
    let isWhole = ReplacedDay(rest) != nil
    return ScalarFault(
      "занятие не на весь год – это «далее» группы",
      advice: "уберите строку отсюда и впишите под расписанием \(item)"
        + (isWhole ? "" : ", назвав все занятия этого времени")
    )
  }

  /// What is told of a line whose days a colon has made a key.
  static func fault(in node: YAMLNode) -> (Term, ScalarFault)? {
    guard case .mapping(let entries) = node.content, let entry = entries.only,
      case .scalar(let text, _) = entry.value.content,
      let line = LaterLine("\(entry.key.value): \(text.trimmed)")
    else { return nil }
    return (entry.key, line.fault)
  }
}
