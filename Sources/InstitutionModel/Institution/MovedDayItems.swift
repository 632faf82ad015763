import Schema
import SourceText
import YAMLTree

/// A list of moved days taken apart into one node a day; dates may be keys: `20.02.2027: понедельник`.
///
/// Russian: «рабочие дни».
struct MovedDayItems {
  static func nodes(of node: YAMLNode) -> [YAMLNode] {
    if case .scalar(let text, _) = node.content, text.tellsOfNobody { return [] }
    return node.listItems.joinedToDays.flatMap { item in
      guard case .mapping(let entries) = item.content,
        entries.allSatisfy({ $0.key.value.utf8.first?.isDigit == true })
      else { return [item] }
      return entries.map(line)
    }
  }

  private static func line(_ entry: YAMLEntry) -> YAMLNode {
    guard case .scalar(let text, _) = entry.value.content else { return entry.value }
    return YAMLNode(
      .scalar("\(entry.key.value) \(text)", .plain),
      at: SourceRange(
        file: entry.key.range.file,
        lower: Int(entry.key.range.lower),
        upper: Int(entry.value.range.upper)
      )
    )
  }
}

extension [YAMLNode] {
  /// The pieces of a text, put together where a comma stands within a day: «20.02.2027, суббота, по понедельнику».
  fileprivate var joinedToDays: [YAMLNode] {
    var nodes: [YAMLNode] = []
    for piece in self {
      if let last = nodes.last, let whole = last.followed(by: piece) {
        nodes[nodes.count - 1] = whole
      } else {
        nodes.append(piece)
      }
    }
    return nodes
  }
}

extension YAMLNode {
  /// Both as one text; `nil` unless the first names no day yet and the other goes on at once.
  fileprivate func followed(by next: YAMLNode) -> YAMLNode? {
    guard case .scalar(let text, .plain) = content, case .scalar(let more, .plain) = next.content,
      Int(next.range.lower) - Int(range.upper) <= 2,
      ScalarText.parse(text, { $0.readMovedDay() }) == nil,
      !ScalarText(text).isAtDigit || !ScalarText(more).isAtDigit
    else { return nil }
    return YAMLNode(
      .scalar("\(text), \(more)", .plain),
      at: SourceRange(
        file: range.file,
        lower: Int(range.lower),
        upper: Int(next.range.upper)
      )
    )
  }
}

extension Shape where Value == [Located<MovedDay>] {
  static let movedDays = list(
    of: .movedDay,
    splitsText: true,
    expected: "рабочие дни, например 20.02.2027 вместо 22.02.2027",
    MovedDayItems.nodes
  )
}
