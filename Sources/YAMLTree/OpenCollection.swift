import Diagnostics
import SourceText

/// A sequence or mapping whose end has not been met yet.
struct OpenCollection {
  /// What is being collected.
  enum Kind { case sequence, mapping }

  /// A key that the tree cannot hold.
  struct Refusal {
    var diagnostic: Diagnostic
    var leavesTreeWhole: Bool
  }

  let isBlock: Bool

  /// The byte offset at which it starts.
  let lower: Int

  private let kind: Kind
  private var items: [YAMLNode] = []
  private var entries: [YAMLEntry] = []
  private var seen = SeenKeys()
  private var key: PendingKey?

  init(_ kind: Kind, isBlock: Bool, lower: Int) {
    self.kind = kind
    self.isBlock = isBlock
    self.lower = lower
  }

  /// Whether the value that comes next belongs to the merge key `<<`.
  var isMerging: Bool { key?.isMerge ?? false }

  var content: YAMLNode.Content {
    switch kind {
    case .sequence: .sequence(items)
    case .mapping: .mapping(entries)
    }
  }

  /// Takes a finished node: an item, a key, or the value of the last key.
  mutating func add(_ node: YAMLNode) -> Refusal? {
    guard kind == .mapping else {
      items.append(node)
      return nil
    }
    guard let key else { return begin(with: node) }
    self.key = nil
    if !isBlock, node.isAbsent, key.hidesColon {
      return Refusal(diagnostic: .yamlTightColon(key.term), leavesTreeWhole: true)
    }
    if key.isKept { entries.append(YAMLEntry(key: key.term, value: node)) }
    return nil
  }

  private mutating func begin(with node: YAMLNode) -> Refusal? {
    guard case .scalar(let text, let style) = node.content else {
      key = PendingKey(term: Term("", at: node.range), isKept: false)
      return Refusal(diagnostic: .yamlKeyIsNotText(node.range), leavesTreeWhole: false)
    }
    let term = Term(text, at: node.range)
    if text == "<<", style == .plain {
      key = PendingKey(term: term, isKept: false, isMerge: true)
      return Refusal(diagnostic: .yamlMergeKey(node.range), leavesTreeWhole: false)
    }
    if style == .plain, text.unicodeScalars.first == "\u{A0}" {
      key = PendingKey(term: term, isKept: false)
      return Refusal(diagnostic: .yamlNoBreakIndent(term), leavesTreeWhole: false)
    }
    if let first = seen.insert(term, among: entries) {
      key = PendingKey(term: term, isKept: false)
      for index in entries.indices where entries[index].key.range == first {
        entries[index].isRepeated = true
      }
      return Refusal(diagnostic: .yamlDuplicateKey(term, first), leavesTreeWhole: true)
    }
    key = PendingKey(term: term, isKept: true)
    return nil
  }
}

/// A key that waits for its value.
private struct PendingKey {
  var term: Term

  /// False when the key was refused and its value is to be dropped.
  var isKept: Bool
  var isMerge = false

  /// Whether it is a key and a value stuck together: `{1 год:144}`.
  var hidesColon: Bool { term.value.utf8.dropFirst().contains(UInt8(ascii: ":")) }
}
