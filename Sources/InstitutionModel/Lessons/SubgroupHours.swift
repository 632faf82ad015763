import Russian
import Schema
import SourceText
import YAMLTree

/// Hours of one day with the subgroup of each before them: «суббота 1 п/г 10:00–11:40, 2 п/г 11:50–13:30».
///
/// Russian: «часы подгрупп».
struct SubgroupHours {
  /// «суббота 10:00–11:40 (1 п/г)» for each.
  private let lines: [String]

  /// `nil` for any other line.
  private init?(_ line: String) {
    guard ["п/г", "П/г", "одгр"].contains(where: line.utf8.holds) else { return nil }
    var text = ScalarText(line)
    guard let day = text.readWeekday() else { return nil }
    let rest = line.suffix(text.rest.count).drop { " :–—-".contains($0) }
    let parts = rest.split(whereSeparator: { ",;".contains($0) }).map { String($0).spacedWords }
    let lines = parts.compactMap { words -> String? in
      guard let start = words.firstIndex(where: { $0.first?.isNumber == true && $0.contains(":") }),
        start > 0
      else { return nil }
      let remark = words[..<start].joined(separator: " ")
      let hours = words[start...].joined(separator: " ")
      guard LessonRemark.all(in: remark[...]).map(\.line?.key) == ["подгруппа"],
        ScalarText.parse(hours, { $0.readLessonHours() }) != nil
      else { return nil }
      return "\(day.russianName) \(hours) (\(remark))"
    }
    guard lines.count == parts.count, !lines.isEmpty else { return nil }
    self.lines = lines
  }

  /// A node for each lesson of such a line; any other node alone.
  static func nodes(of node: YAMLNode) -> [YAMLNode] {
    guard case .scalar(let text, let style) = node.content, let hours = SubgroupHours(text) else {
      return [node]
    }
    return hours.lines.map { YAMLNode(.scalar($0, style), at: node.range) }
  }
}
