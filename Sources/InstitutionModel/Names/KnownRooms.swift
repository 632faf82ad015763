import Russian
import Schema
import SourceText
import YAMLTree

/// The rooms that the groups of a program name under «кабинет», by which words beside hours are read: «вт 15:30–17:10
/// Изостудия», «вт 15:30–17:10 12».
///
/// Russian: «кабинеты программы».
struct KnownRooms {
  private var numbers: Set<String> = []
  private var titles = KnownNames()

  /// - Parameter groups: The list of groups as it is written.
  init(of groups: YAMLNode) {
    for group in groups.sequenceItems {
      guard case .mapping(let entries) = group.content,
        let room = entries.first(where: { $0.key.value == "кабинет" }),
        case .scalar(let text, _) = room.value.content
      else { continue }
      add(text.trimmed)
    }
  }

  private mutating func add(_ room: String) {
    if room.isBareNumber {
      numbers.insert(room)
    } else if room.count > 3, !room.contains(where: \.isNumber) {
      titles.add(room: room)
    }
  }

  /// Whether a bare number may be a room.
  var haveNumbers: Bool { !numbers.isEmpty }

  /// The lines of a timetable with «кабинет» before each room.
  func named(in node: YAMLNode) -> YAMLNode {
    switch node.content {
    case .scalar(let text, let style):
      return named(in: text).map { node.saying($0, style) } ?? node
    case .sequence(let items):
      return YAMLNode(.sequence(items.map(named)), at: node.range)
    case .mapping: return node
    }
  }

  private func named(in line: String) -> String? {
    if let space = line.trimmed.lastIndex(of: " "), line.utf8.last?.isDigit == true {
      let number = String(line.trimmed[line.index(after: space)...])
      let rest = String(line[..<space])
      return numbers.contains(number) && LessonTime.parse(rest) != nil
        ? "\(rest) (каб. \(number))" : nil
    }
    return titles.isEmpty || line.isOfDaysAlone ? nil : NamedLine(line, titles)?.marked
  }
}
