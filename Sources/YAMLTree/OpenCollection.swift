import Diagnostics
import SourceText

/// A sequence or mapping whose end has not been met yet.
struct OpenCollection {
  /// What is being collected.
  enum Kind { case sequence, mapping }

  /// A key that the tree cannot hold.
  struct Refusal {
    var finding: YAMLFinding
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
      return Refusal(finding: .tightColon(key.term), leavesTreeWhole: true)
    }
    guard key.isKept else { return nil }
    var entry = YAMLEntry(key: key.term, value: node)
    if !isBlock, node.isAbsent, node.range.lower == key.term.range.upper {
      if joinDecimal(key.term) { return nil }
      entry.torn = torn(key.term)
    }
    entries.append(entry)
    return nil
  }

  /// Puts the digits behind a comma to the number before it: `{часов: 1,5}`.
  private mutating func joinDecimal(_ digits: Term) -> Bool {
    guard let last = entries.indices.last, digits.value.utf8.allSatisfy(Self.isDigit),
      case .scalar(let text, .plain) = entries[last].value.content,
      text.utf8.last.map(Self.isDigit) == true,
      entries[last].value.range.upper + 1 == digits.range.lower
    else { return false }
    let whole = entries[last].value.range
    let range = SourceRange(
      file: whole.file,
      lower: Int(whole.lower),
      upper: Int(digits.range.upper)
    )
    entries[last].value = YAMLNode(.scalar("\(text),\(digits.value)", .plain), at: range)
    return true
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The value before a key without a colon, with the key as its rest.
  private func torn(_ rest: Term) -> String? {
    guard let last = entries.last, case .scalar(let text, .plain) = last.value.content,
      !text.isEmpty
    else { return nil }
    return "\(last.key.value): " + "\(text), \(rest.value)".inYAMLQuotes
  }

  private mutating func begin(with node: YAMLNode) -> Refusal? {
    guard case .scalar(let text, let style) = node.content else {
      key = PendingKey(term: Term("", at: node.range), isKept: false)
      return Refusal(finding: YAMLFinding(.yamlKeyIsNotText(node.range)), leavesTreeWhole: false)
    }
    let term = Term(text, at: node.range)
    if text == "<<", style == .plain {
      key = PendingKey(term: term, isKept: false, isMerge: true)
      return Refusal(finding: YAMLFinding(.yamlMergeKey(node.range)), leavesTreeWhole: false)
    }
    if let first = seen.insert(term, among: entries) {
      key = PendingKey(term: term, isKept: false)
      for index in entries.indices where entries[index].key.range == first {
        entries[index].isRepeated = true
      }
      return Refusal(finding: YAMLFinding(.yamlDuplicateKey(term, first)), leavesTreeWhole: true)
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
  var hidesColon: Bool { SyntaxLine(at: 0, in: Array(term.value.utf8)).tightColon != nil }
}

extension YAMLFinding {
  /// A key and a value that stick together in brackets: `{1 год:144}`.
  fileprivate static func tightColon(_ key: Term) -> YAMLFinding {
    let line = SyntaxLine(at: 0, in: Array(key.value.utf8))
    let colon = line.tightColon ?? 0
    let mended = EditedText(line.text, [TextEdit(colon + 1, colon + 1, " ")]).bytes
    let words = SyntaxMistake.noSpaceAfterColon.words(
      for: key.value,
      remedy: "«\(String(decoding: mended, as: UTF8.self))»"
    )
    let place = Int(key.range.lower) + colon + 1
    return YAMLFinding(
      Diagnostic("yaml-syntax", words.message, at: key.range, help: words.help),
      mend: [TextEdit(place, place, " ")]
    )
  }
}
