import CivilTime
import Russian
import Schema
import SourceText
import YAMLTree

/// An item of «изменения» that says a change in one line, as a mapping with a key for each part.
///
/// Russian: «изменение одной строкой».
struct ChangeLineEntries {
  /// The line as it is read, with its place.
  private let text: Term
  private let line: ChangeLine
  /// Why it is not read, although its words are known.
  private let doubt: ScalarFault?
  private let yearStart: CalendarDate?
  /// What stands below the line, or beside it.
  private let others: [YAMLEntry]
  /// The whole item.
  private let node: YAMLNode

  /// `nil` for an item with keys of its own.
  private init?(_ node: YAMLNode, _ keys: Set<String>, _ yearStart: CalendarDate?) {
    let year = yearStart ?? .firstOfAnyYear
    let node = node.withoutKeyOfDays(year)
    guard let (text, others) = node.changeLine else { return nil }
    (self.node, self.text, self.others) = (node, text, others)
    (line, self.yearStart) = (ChangeLine(text.value, inYearFrom: year), year)
    doubt = ChangeDoubt.fault(in: text.value, line, inYearFrom: year)
    if case .scalar = node.content { return }
    guard let key = node.firstKey?.folded else { return nil }
    let isKey = keys.contains(key) || KeyAliases.meanings[key] != nil
    let isMeant = line.days != nil && key.contains(where: \.isNumber)
    guard !isKey, isMeant || others.isEmpty && line.saysWhat && line.saysWhom else { return nil }
  }

  /// The item with a key for each part; one that has keys, or is not understood, stays as it is.
  static func plain(_ node: YAMLNode, _ keys: Set<String>, _ yearStart: CalendarDate?) -> YAMLNode {
    guard let item = ChangeLineEntries(node, keys, yearStart), item.isUnderstood else {
      return node
    }
    return YAMLNode(.mapping(item.line.parts.map(item.entry) + item.others), at: node.range)
  }

  /// What is told of a line that is not understood.
  static func fault(
    in node: YAMLNode,
    _ keys: Set<String>,
    _ yearStart: CalendarDate?
  ) -> (Term, ScalarFault)? {
    guard let item = ChangeLineEntries(node, keys, yearStart), !item.isUnderstood else {
      return nil
    }
    let fault = item.doubt ?? item.line.fault(in: item.text.value, inYearFrom: item.yearStart)
    return (item.text, fault)
  }

  /// Where more keys stand below, these may say the rest.
  private var isUnderstood: Bool {
    if doubt != nil { return false }
    if !others.isEmpty { return line.isRead }
    return line.isWhole
      || line.isRead && line.lesson.contains { $0.key == "педагог" }
        && line.changes.contains { $0.key == "причина" }
  }

  private func entry(_ part: ChangeLine.Part) -> YAMLEntry {
    let range = place(of: part.value)
    return YAMLEntry(
      key: Located(part.key, at: range),
      value: YAMLNode(.scalar(String(part.value), .plain), at: range)
    )
  }

  /// Where the words stand; the whole line where it was folded, or for words that do not stand in it.
  private func place(of words: Substring) -> SourceRange {
    let surplus = Int(text.range.upper - text.range.lower) - text.value.utf8.count
    guard words.base == text.value, surplus == 0 || surplus == 2 else { return text.range }
    let start = Int(text.range.lower) + surplus / 2
    let offset = text.value.utf8.distance(from: text.value.startIndex, to: words.startIndex)
    return SourceRange(
      file: text.range.file,
      lower: start + offset,
      upper: start + offset + words.utf8.count
    )
  }
}

extension YAMLNode {
  fileprivate var firstKey: String? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first?.key.value
  }

  /// Without the key of «дата: 25.11 hor-1: отмена», which says no more than days and has more behind it.
  fileprivate func withoutKeyOfDays(_ yearStart: CalendarDate?) -> YAMLNode {
    guard case .mapping(let entries) = content, let first = entries.first,
      first.key.value.folded == "дата", case .scalar(let text, _) = first.value.content,
      text.contains(where: \.isLetter), !ListedDays.isRead(text, inYearFrom: yearStart)
    else { return self }
    let line = ChangeLine(text.trimmed, inYearFrom: yearStart)
    guard line.isRead, !line.lesson.isEmpty else { return self }
    if entries.count == 1 { return first.value }
    let entry = YAMLEntry(
      key: Located(text.trimmed, at: first.value.range),
      value: YAMLNode(.scalar("", .plain), at: first.value.range)
    )
    return YAMLNode(.mapping([entry] + entries.dropFirst()), at: range)
  }

  /// The text that may be a change in one line, and the entries that are not of it.
  fileprivate var changeLine: (Term, [YAMLEntry])? {
    switch content {
    case .scalar(let text, _): text.trimmed.isEmpty ? nil : (Located(text.trimmed, at: range), [])
    case .sequence: nil
    case .mapping(let entries): entries.first.flatMap { $0.line(before: entries.dropFirst()) }
    }
  }

  /// The items of «изменения» where each line of a mapping is a change: «25.11 hor-1: отмена».
  var changeItems: YAMLNode {
    guard case .mapping(let entries) = content,
      entries.allSatisfy({ $0.isDated || $0.withoutHyphen.isDated })
    else { return self }
    let items = entries.map(\.withoutHyphen).map { entry in
      YAMLNode(.mapping([entry]), at: SourceRange(from: entry.key.range, to: entry.value.range))
    }
    return YAMLNode(.sequence(items), at: range)
  }
}

extension YAMLEntry {
  fileprivate var isDated: Bool { key.value.first?.isNumber == true }

  /// Without the hyphen of an item that sticks to its day: «-25.11 hor-1».
  fileprivate var withoutHyphen: YAMLEntry {
    guard key.value.hasPrefix("-") else { return self }
    let range = SourceRange(
      file: key.range.file,
      lower: Int(key.range.lower) + 1,
      upper: Int(key.range.upper)
    )
    return YAMLEntry(key: Located(String(key.value.dropFirst()), at: range), value: value)
  }

  fileprivate func line(before others: ArraySlice<YAMLEntry>) -> (Term, [YAMLEntry])? {
    switch value.content {
    case .scalar(let text, _):
      let range = SourceRange(from: key.range, to: value.range)
      let line = text.trimmed.isEmpty ? key.value : "\(key.value): \(text.trimmed)"
      return (Located(line, at: text.trimmed.isEmpty ? key.range : range), Array(others))
    case .mapping(let entries): return (key, entries + others)
    case .sequence: return nil
    }
  }
}

extension SourceRange {
  fileprivate init(from first: SourceRange, to last: SourceRange) {
    self.init(file: first.file, lower: Int(first.lower), upper: Int(max(first, last).upper))
  }
}
