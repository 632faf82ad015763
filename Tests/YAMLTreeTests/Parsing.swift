import Diagnostics
import SourceText

@testable import YAMLTree

/// The one way in which these tests read YAML.
struct Parsed {
  let file: SourceFile
  let root: YAMLNode?
  let findings: [YAMLFinding]

  init(_ text: String) { self.init(Array(text.utf8)) }

  init(_ bytes: [UInt8]) {
    file = SourceFile(path: "проверка.yaml", text: bytes)
    (root, findings) = YAMLParser.findings(in: file, id: SourceFileID(index: 0))
  }

  /// A text of whose form nothing but the names of its keys is known, at any depth.
  init(_ text: String, keys: Set<String>) {
    file = SourceFile(path: "проверка.yaml", text: text)
    (root, findings) = YAMLParser.findings(in: file, id: SourceFileID(index: 0)) { root in
      let unknown = Self.keys(of: root).count { !keys.contains($0) }
      if case .scalar = root.content { return ReadingDoubts(unknownKeys: 0, all: 1) }
      return ReadingDoubts(unknownKeys: unknown, all: unknown)
    }
  }

  private static func keys(of node: YAMLNode) -> [String] {
    switch node.content {
    case .scalar: []
    case .sequence(let items): items.flatMap(keys)
    case .mapping(let entries): entries.flatMap { [$0.key.value] + keys(of: $0.value) }
    }
  }

  var diagnostics: [Diagnostic] { findings.map(\.diagnostic) }

  /// The text after the remedy of the first finding.
  var mended: String? {
    guard let mend = findings.first?.mend, !mend.isEmpty else { return nil }
    return String(decoding: EditedText(file.text, mend).bytes, as: UTF8.self)
  }

  var codes: [String] { diagnostics.map(\.code.name) }

  /// The text that a range covers.
  func text(_ range: SourceRange?) -> String? {
    range.map { file.substring(Int($0.lower), Int($0.upper)) }
  }

  /// The tree in one line, each scalar with the text of its range.
  var dump: String { root.map(dump) ?? "–" }

  private func dump(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let value, let style): "\(style)(\(value))"
    case .sequence(let items): "[" + items.map(dump).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { "\($0.key.value): \(dump($0.value))" }.joined(separator: ", ") + "}"
    }
  }

  /// Every node's range as text, outermost first.
  var ranges: [String] { root.map(ranges) ?? [] }

  private func ranges(_ node: YAMLNode) -> [String] {
    let own = [text(node.range) ?? ""]
    switch node.content {
    case .scalar: return own
    case .sequence(let items): return own + items.flatMap(ranges)
    case .mapping(let entries):
      return own + entries.flatMap { [text($0.key.range) ?? ""] + ranges($0.value) }
    }
  }
}
