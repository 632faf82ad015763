import Schema
import SourceText
import YAMLTree

/// Groups that a text joins without a noun: «hor-1 и hor-2», «hor-1 и 2», «hor-1, 2».
///
/// Russian: «группы через «и»».
struct GroupsInRow {
  /// An item for each of them; a number alone is of the program before it.
  static func items(_ nodes: [YAMLNode]) -> [YAMLNode] {
    var items: [YAMLNode] = []
    for node in nodes.flatMap(joined) {
      guard case .scalar(let text, let style) = node.content, text.isNumberOfGroup,
        case .scalar(let before, _) = items.last?.content, let program = before.programBeforeNumber
      else {
        items.append(node)
        continue
      }
      items.append(YAMLNode(.scalar(program + text, style), at: node.range))
    }
    return items
  }

  /// The parts at « и », where each of them ends in a number: a title may have the word too.
  private static func joined(_ node: YAMLNode) -> [YAMLNode] {
    guard case .scalar(let text, _) = node.content else { return [node] }
    let parts = text.ranges(of: " и ")
    let pieces = ([text.startIndex] + parts.map(\.upperBound)).enumerated().map { index, start in
      text[start..<(index < parts.count ? parts[index].lowerBound : text.endIndex)]
    }
    guard pieces.count > 1, pieces.allSatisfy({ String($0).trimmed.endsInNumber }) else {
      return [node]
    }
    let bytes = parts.map { range in
      text.utf8.distance(
        from: text.startIndex,
        to: range.lowerBound
      )..<text.utf8.distance(from: text.startIndex, to: range.upperBound)
    }
    return node.parts(of: text, between: bytes)
  }
}

extension String {
  /// «2», «2а»: what a group is called and nothing more.
  fileprivate var isNumberOfGroup: Bool {
    first?.isNumber == true && count < 4 && dropFirst().allSatisfy { $0.isLetter || $0.isNumber }
  }

  /// Whether the last word is, or ends in, a number with one letter at most behind it: «hor-1», «Хор 2а».
  fileprivate var endsInNumber: Bool {
    let last = split { " -–№".contains($0) }.last.map(String.init) ?? ""
    return last.isNumberOfGroup
  }

  /// «hor-» of «hor-1», «Хор » of «Хор 1»; `nil` where no number ends it.
  fileprivate var programBeforeNumber: String? {
    guard endsInNumber, let sign = lastIndex(where: { " -–№".contains($0) }) else { return nil }
    return String(self[...sign])
  }
}
