import Russian
import Schema
import SourceText
import YAMLTree

/// Days whose hours are those of the line before: «вторник 15:30–17:10, четверг – то же время».
///
/// Russian: «то же время».
enum SameTime {
  /// The line with the hours of the one before; `nil` for any other.
  static func line(_ node: YAMLNode, behind last: YAMLNode) -> YAMLNode? {
    guard case .scalar(let text, let style) = node.content, let days = days(of: text),
      case .scalar(let line, _) = last.content, let time = LessonTime.parse(line)
    else { return nil }
    let hours = time.spans.map(\.figures).joined(separator: ", ")
    return YAMLNode(.scalar("\(days) \(hours)", style), at: node.range)
  }

  private static func days(of text: String) -> String? {
    guard !text.utf8.contains(where: \.isDigit) else { return nil }
    let folded = text.folded
    guard let words = endings.first(where: folded.hasSuffix) else { return nil }
    let days = String(text.dropLast(words.count)).trimmingSuffix { " –—-:,".contains($0) }
    return days.namesDaysAlone ? days : nil
  }

  private static let endings = [
    "в то же время", "то же время", "время то же", "в это же время", "тогда же", "так же", "то же",
  ]
}
