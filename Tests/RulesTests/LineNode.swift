import Foundation

/// A line of YAML with the lines below it that are indented more.
///
/// Only lines are told apart, nothing is decoded: what is no key and no item of a list (a
/// text over several lines, say) is kept as it is.
struct LineNode: Sendable {
  /// What a line of a patch and a line of a file have in common when they mean the same.
  enum Name: Equatable, Sendable {
    /// A key, without quotes.
    case key(String)
    /// An item of a list, by its whole first line without a comment.
    case item(String)
    case text
  }

  var name: Name
  /// Whether something stands on the line itself after its key.
  var hasValue: Bool
  var indentation: Int
  /// Comments and blank lines right above.
  var above: [MarkedLine] = []
  var line: MarkedLine
  var below: [LineNode] = []
  /// Whether a patch takes the line away with all below it: it starts with `~`.
  var isStruck: Bool

  init(_ written: MarkedLine) {
    line = written
    isStruck = written.text.hasPrefix("~")
    if isStruck {
      let rest = written.text.dropFirst()
      line.text = rest.hasPrefix(" ") ? " " + rest : String(rest)
    }
    indentation = line.text.prefix { $0 == " " }.count
    (name, hasValue) = Self.parts(of: line.text.dropFirst(indentation))
  }

  private static func parts(of text: Substring) -> (Name, hasValue: Bool) {
    let end = text.range(of: " #")?.lowerBound ?? text.endIndex
    let said = text[..<end].trimmingCharacters(in: .whitespaces)
    if said == "-" || said.hasPrefix("- ") { return (.item(said), true) }
    guard let key = key(of: said) else { return (.text, true) }
    let name = key.trimmingCharacters(in: CharacterSet(charactersIn: "\""))
    return (.key(name), said.count > key.count + 1)
  }

  /// What stands before the first colon that ends a word.
  private static func key(of text: String) -> Substring? {
    if let colon = text.range(of: ": ") { return text[..<colon.lowerBound] }
    return text.hasSuffix(":") ? text.dropLast() : nil
  }
}

extension LineNode {
  /// The trees of a file's lines, and the comments after the last of them.
  static func trees(of lines: [MarkedLine]) -> (nodes: [LineNode], rest: [MarkedLine]) {
    var flat: [LineNode] = []
    var above: [MarkedLine] = []
    for line in lines {
      let text = line.text.drop { $0 == " " }
      if text.isEmpty || text.hasPrefix("#") {
        above.append(line)
      } else {
        flat.append(LineNode(line))
        flat[flat.count - 1].above = above
        above = []
      }
    }
    var rest = flat[...]
    return (nested(&rest, deeperThan: -1), above)
  }

  private static func nested(
    _ flat: inout ArraySlice<LineNode>,
    deeperThan indentation: Int
  ) -> [LineNode] {
    var nodes: [LineNode] = []
    while var node = flat.first, node.indentation > indentation {
      flat.removeFirst()
      node.below = nested(&flat, deeperThan: node.indentation)
      nodes.append(node)
    }
    return nodes
  }

  /// The node's lines as they stand in the file.
  var lines: [MarkedLine] { above + [line] + below.flatMap(\.lines) }
}
