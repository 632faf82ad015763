import Russian
import Schema
import SourceText
import YAMLTree

/// Several groups of one program in a text: «Судомоделирование (1 и 2 группы)», «1 и 2 группы Хора», «Хор, группы 1, 2».
///
/// Russian: «группы программы».
struct GroupsOfProgram {
  private let title: String
  private let groups: [String]

  /// `nil` for a text that names fewer than two groups, but for one in brackets.
  init?(_ text: String) {
    let words = text.split { " ,()".contains($0) }
    guard let noun = words.firstIndex(where: { Self.nouns.contains($0.lowercased()) }) else {
      return nil
    }
    var (first, end) = (noun, noun + 1)
    while first > 0, Self.mayBeGroup(words[first - 1]) { first -= 1 }
    if first == noun { while end < words.count, Self.mayBeGroup(words[end]) { end += 1 } }
    groups = words[first..<end].filter { $0.first?.isNumber == true }.map(String.init)
    guard groups.count > 1 || text.hasSuffix(")"), !groups.isEmpty,
      (first == 0) != (end == words.count)
    else { return nil }
    let rest = first == 0 ? text[words[end].startIndex...] : text[..<words[first - 1].endIndex]
    title = String(rest.drop { "«\" ".contains($0) }).trimmingSuffix { "»\" )".contains($0) }
  }

  private static func mayBeGroup(_ word: Substring) -> Bool {
    word == "и" || word.first?.isNumber == true && word.count < 4
  }

  private static let nouns: Set = ["группы", "группа", "групп", "группам", "гр.", "гр"]

  /// A text for each of them: «Хор, группа 1».
  private var names: [String] { groups.map { "\(title), группа \($0)" } }

  /// An item of «охват» for each group that a text names; any other as it is.
  static func items(_ node: YAMLNode) -> [YAMLNode] {
    guard case .scalar(let text, let style) = node.content, let groups = GroupsOfProgram(text)
    else { return [node] }
    return groups.names.map { YAMLNode(.scalar($0, style), at: node.range) }
  }
}
