import Diagnostics
import Russian
import SourceText
import YAMLTree

extension DecodingLog {
  /// The most code points of a text.
  ///
  /// Longer ones are pages that lie in the wrong place. Letters are not counted: one may have thousands of
  /// accents.
  private static let longestText = 2_000

  /// The text of a scalar; a finding when it is too long, or the node is a list or a mapping.
  mutating func text(of node: YAMLNode, expected: String) -> Term? {
    switch node.content {
    case .scalar(let text, _): return short(Located(text.trimmed, at: node.range))
    case .sequence: report(.wrongShape(node.range, found: "список", expected: expected))
    case .mapping: report(.wrongShape(node.range, found: "вложенные ключи", expected: expected))
    }
    return nil
  }

  /// The entries of a mapping; `nil` for an empty value, or after a finding.
  mutating func entries(of node: YAMLNode, expected: String) -> [YAMLEntry]? {
    switch node.content {
    case .mapping(let entries):
      noteRepetitions(in: entries)
      return entries.filter { short($0.key) != nil }
    case .scalar(let text, _) where text.trimmed.isEmpty: return nil
    case .scalar: report(.wrongShape(node.range, found: "текст", expected: expected))
    case .sequence: report(.wrongShape(node.range, found: "список", expected: expected))
    }
    return nil
  }

  /// The text; `nil` after a finding that it is too long.
  private mutating func short(_ text: Term) -> Term? {
    guard text.value.utf8.count > Self.longestText else { return text }
    let count = text.value.unicodeScalars.count
    guard count > Self.longestText else { return text }
    report(.tooLong(text, count, limit: Self.longestText))
    return nil
  }
}

extension Diagnostic {
  fileprivate static func tooLong(_ text: Term, _ count: Int, limit: Int) -> Diagnostic {
    Diagnostic(
      "unreadable-value",
      .error,
      "текст слишком длинный: \(plural(count, "знак", "знака", "знаков"))",
      at: text.range,
      help: "сократите его до\u{A0}\(limit) знаков; длинному тексту место в\u{A0}папке «pages»"
    )
  }
}
