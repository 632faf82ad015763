import Diagnostics
import SourceText

/// A sequence or mapping whose end has not been met yet.
struct OpenCollection {
  /// What is being collected.
  enum Kind { case sequence, mapping }

  /// A key that the tree cannot hold.
  struct Refusal {
    /// What the author is told.
    var finding: YAMLFinding
    /// Whether the rest can be read as if the key, or what it stuck to, were not there.
    var leavesTreeWhole: Bool
  }

  /// Whether it is written by indents, not in brackets; libyaml ends the two in different ways.
  let isBlock: Bool

  /// Whether it is an item of a list.
  private let isItem: Bool

  /// The byte offset at which it starts, or the last of its items that lack their dash.
  private(set) var lower: Int

  /// Whether nodes are items, or keys and values in turn.
  private let kind: Kind
  /// The items so far; stays empty in a mapping.
  private var items: [YAMLNode] = []
  /// The pairs so far, in the file's order; stays empty in a sequence.
  private var entries: [YAMLEntry] = []
  /// What stands before ``entries`` and may be items of their own, each with its first key.
  private var earlier: [MappingPart] = []
  /// The names of the keys so far, the refused ones too.
  private var seen = SeenKeys()
  /// The key whose value comes next; `nil` before a key, and always in a sequence.
  private var key: PendingKey?

  /// A collection with nothing in it, which begins at the byte offset `lower`.
  init(_ kind: Kind, isBlock: Bool, within outer: OpenCollection?, lower: Int) {
    self.kind = kind
    isItem = outer?.kind == .sequence
    self.isBlock = isBlock
    self.lower = lower
  }

  /// Whether the value that comes next belongs to the merge key `<<`.
  var isMerging: Bool { key?.isMerge ?? false }

  /// What was collected; a key that still waits for its value is not in it.
  var content: YAMLNode.Content {
    switch kind {
    case .sequence: .sequence(items)
    case .mapping: .mapping(entries)
    }
  }

  /// The items before ``content`` that lack the dash of the next one, and the keys that are written twice after all.
  ///
  /// An item has several keys and begins with another value; anything else belongs to the item before it.
  mutating func partItems() -> (before: [MappingPart], refused: [YAMLFinding]) {
    guard !earlier.isEmpty else { return ([], []) }
    var whole: [MappingPart] = []
    var refused: [YAMLFinding] = []
    for part in earlier + [MappingPart(lower: lower, entries: entries)] {
      if part.isItem(after: whole) {
        whole.append(part)
      } else if let last = whole.indices.last {
        refused += whole[last].take(part.entries)
      }
    }
    guard let last = whole.popLast() else { return ([], refused) }
    (lower, entries) = (last.lower, last.entries)
    return (whole, refused)
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
    guard let last = entries.indices.last, digits.value.utf8.allSatisfy(\.isDigit),
      case .scalar(let text, .plain) = entries[last].value.content,
      text.utf8.last?.isDigit == true,
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

  /// The value before a key without a colon, with the key as its rest.
  private func torn(_ rest: Term) -> YAMLEntry.Torn? {
    guard let last = entries.last else { return nil }
    if var torn = last.torn {
      torn.value += ", \(rest.value)"
      return torn
    }
    guard case .scalar(let text, .plain) = last.value.content, !text.isEmpty else { return nil }
    return YAMLEntry.Torn(key: last.key, value: "\(text), \(rest.value)")
  }

  /// Takes a node as a key, or says why it cannot be one; the value that follows is then dropped.
  ///
  /// A key in brackets, a merge key and one behind a no-break space leave the whole tree in doubt;
  /// one that is written twice does not.
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
      let mayBeginItem = isBlock && isItem && entries.first?.key.range == first
      if mayBeginItem, entries.count > 1 {
        earlier.append(MappingPart(lower: lower, entries: entries))
        (lower, entries, seen) = (Int(node.range.lower), [], SeenKeys())
        key = PendingKey(term: term, isKept: true)
        return nil
      }
      key = PendingKey(term: term, isKept: false)
      for index in entries.indices where entries[index].key.range == first {
        entries[index].isRepeated = true
      }
      let refusal = Diagnostic.yamlDuplicateKey(term, first, mayBeginItem: mayBeginItem)
      return Refusal(finding: YAMLFinding(refusal), leavesTreeWhole: true)
    }
    key = PendingKey(term: term, isKept: true)
    return nil
  }
}

/// A key that waits for its value.
private struct PendingKey {
  /// The key as written; empty text where it was no text.
  var term: Term

  /// False when the key was refused and its value is to be dropped.
  var isKept: Bool
  /// Whether it is the merge key `<<` of YAML 1.1, whose value is an alias.
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
