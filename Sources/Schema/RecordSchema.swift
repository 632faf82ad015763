import Diagnostics
import Russian
import SourceText
import YAMLTree

/// A mapping with declared keys.
public struct RecordSchema<Record: Sendable>: Sendable {
  /// What it describes, in the nominative: «описание группы».
  @usableFromInline let title: String
  /// Where a line is missing: «в описании группы».
  @usableFromInline let within: String?
  @usableFromInline let keys: [Key<Record>]
  /// A record in which nothing is stated.
  @usableFromInline var start: Record
  @usableFromInline let indexOfName: [FoldedText: Int]

  /// `start` is the record of a mapping without a line.
  ///
  /// `within` says where a line is missing, in the prepositional case with its preposition: «в
  /// описании группы». Two keys whose names fold to the same are a fault of ours and trap.
  @inlinable
  public init(
    _ title: String,
    within: String? = nil,
    _ start: Record,
    @KeyList<Record> _ keys: () -> [Key<Record>]
  ) {
    self.within = within
    self.title = title
    self.start = start
    let keys = keys()
    self.keys = keys
    indexOfName = Dictionary(
      uniqueKeysWithValues: keys.enumerated().map { (FoldedText($0.element.form.name), $0.offset) }
    )
  }

  /// What may be written, without the functions that read it.
  @inlinable public var form: Form { .record(RecordForm(title: title, keys: keys.map(\.form))) }

  /// The record, as far as it can be read; unclear when the node is no mapping or lacks a part.
  @inlinable
  public func read(_ node: YAMLNode, _ reader: inout Reader) -> Stated<Record> {
    if case .sequence(let items) = node.content, let key = keyAbove(items) {
      reader.report(
        .listWithoutKey(node.range, key, expected: title, lacking: required(besides: key))
      )
      return .unclear(node.range)
    }
    if case .scalar(let text, _) = node.content, !node.isEmpty {
      reader.report(.textForRecord(node.range, text, keys.map(\.form), expected: title))
      return .unclear(node.range)
    }
    guard let entries = reader.entries(of: node, expected: title) else {
      return node.isEmpty ? .absent : .unclear(node.range)
    }
    let known = reader.doubts
    guard let record = read(entries, at: node.range, &reader) else { return .unclear(node.range) }
    return .value(record, Evidence(range: node.range, isWhole: reader.doubts == known))
  }

  /// What stands under the key of one property, whatever else is wrong.
  public func value<Value>(
    of property: any KeyPath<Record, Stated<Value>> & Sendable,
    in node: YAMLNode
  ) -> Stated<Value> {
    guard case .mapping(let entries) = node.content else { return .absent }
    var (record, reader) = (start, Reader())
    for entry in entries {
      guard let index = index(of: entry.key.value), keys[index].isBound(to: property) else {
        continue
      }
      _ = keys[index].read(entry.value, &record, &reader)
      break
    }
    return record[keyPath: property]
  }

  /// Whether everything in the record was understood, but for what stands under the key of a property.
  @inlinable
  public func isClear(_ record: Record, except property: PartialKeyPath<Record>) -> Bool {
    keys.allSatisfy { $0.isBound(to: property) || $0.isClear(record) }
  }

  /// The one place where layers are merged: for each key the nearest that states it holds, even if nobody
  /// understands it.
  ///
  /// A layer of which nothing could be read leaves unclear whatever nobody nearer says.
  @inlinable
  public func inheriting(_ near: Record, from far: Stated<Record>, depth: UInt8 = 1) -> Record {
    switch far {
    case .absent: return near
    case .unclear(let range): return inheriting(near, from: unclear(at: range), depth: depth)
    case .value(let far, let evidence):
      let merged = inheriting(near, from: far, depth: depth)
      // Something was not understood, and nobody knows under which key it was to stand.
      let isDoubtful = !evidence.isWhole && keys.allSatisfy { $0.isClear(far) }
      return isDoubtful
        ? inheriting(merged, from: .unclear(evidence.range), depth: depth) : merged
    }
  }

  /// The same of a farther layer that says all that it can.
  @inlinable
  public func inheriting(_ near: Record, from far: Record, depth: UInt8 = 1) -> Record {
    var merged = near
    for key in keys { key.inherit(&merged, far, depth) }
    return merged
  }

  /// A record of which nothing is known: each key was perhaps written, nobody can tell how.
  @inlinable
  func unclear(at range: SourceRange) -> Record {
    var record = start
    for key in keys { key.blur(&record, range) }
    return record
  }

  /// Reads what entries say into a record; `nil` when a part without which there is none is
  /// missing.
  ///
  /// A misspelt or repeated key leaves its property unclear, so that no rule takes it for missing.
  /// A required key that is missing, or empty, is told here.
  @inlinable
  func read(
    _ entries: [YAMLEntry],
    at range: SourceRange,
    _ reader: inout Reader
  ) -> Record? {
    var record = start
    var parts = keys.count { $0.isPart }
    var places = [SourceRange?](repeating: nil, count: keys.count)
    var unknown: [Term] = []
    var withoutColon: [Int: SourceRange] = [:]
    var torn = Self.tornLines(in: entries)
    for entry in entries {
      guard let index = index(of: entry.key.value) else {
        if let part = entry.torn {
          // One comma or several, it is one value.
          if let line = torn.removeValue(forKey: part.key.range) {
            reader.report(.tornValue(entry.key, whole: line))
            if let index = self.index(of: part.key.value) {
              keys[index].blur(&record, part.key.range)
            }
          }
          continue
        }
        if entry.value.isEmpty, let meant = reportWithoutColon(entry.key, &reader) {
          withoutColon[meant] = entry.key.range
        } else {
          unknown.append(entry.key)
        }
        continue
      }
      // A key is looked at where it stands: it is large, and a copy of it for each line costs.
      if let first = places[index] {
        reader.report(.repeated(entry.key, first: first))
        keys[index].blur(&record, entry.key.range)
        continue
      }
      places[index] = entry.key.range
      if keys[index].read(entry.value, &record, &reader), keys[index].isPart { parts -= 1 }
      if entry.isRepeated { keys[index].blur(&record, entry.key.range) }
      if keys[index].form.isRequired, entry.value.isEmpty, !entry.isRepeated {
        let expected = keys[index].form.form.expected
        reader.report(.withoutValue(entry.key, expected: expected))
        keys[index].blur(&record, entry.key.range)
      }
    }
    var misspelt =
      unknown.isEmpty ? [:] : reportUnknown(unknown, among: entries, besides: places, &reader)
    misspelt.merge(withoutColon) { $1 }
    for (index, range) in misspelt { keys[index].blur(&record, range) }
    let isOfAnother = !unknown.isEmpty && isOfAnother(unknown, besides: places)
    for index in keys.indices
    where !isOfAnother && keys[index].form.isRequired && places[index] == nil
      && misspelt[index] == nil
    {
      reader.report(
        .missing(keys[index].form, in: within, of: title, at: entries.first?.key.range ?? range)
      )
    }
    return parts == 0 ? record : nil
  }

  /// The same, which starts with what is known already.
  @inlinable
  func starting(with record: Record?) -> RecordSchema {
    var schema = self
    schema.start = record ?? start
    return schema
  }

  /// The index of a key in `keys`.
  ///
  /// Folding takes time and nearly every key is written as declared, so the name is first looked up
  /// as it is.
  @inlinable
  func index(of name: String) -> Int? {
    indexOfName[FoldedText(folded: name)] ?? indexOfName[FoldedText(name)]
  }

  /// The key that an unknown word stands for, as far as it can be guessed.
  @inlinable
  func reportUnknown(
    _ word: Term,
    among entries: [YAMLEntry],
    _ reader: inout Reader
  ) -> Int? {
    if let meant = reportWithUnit(word, among: entries, &reader) { return meant }
    let names = keys.map(\.form.name)
    let outer = keys.filter { $0.form.form.innerKeys.contains { $0.folded == word.value.folded } }
    let alias = reader.key(for: word.value, among: names)
    let text = outer.only.flatMap { entries.text(of: $0.form.name) }
    reader.report(
      .unknownKey(word, among: names, insideOf: outer.only?.form.name, whose: text, called: alias)
    )
    let meant = outer.only?.form.name ?? alias ?? Spelling.nearest(to: word.value, in: names).first
    return meant.flatMap(names.firstIndex)
  }
}

extension Array {
  /// The element, where there is one and no other.
  @inlinable public var only: Element? { count == 1 ? first : nil }
}

extension Shape {
  /// A record with declared keys.
  @inlinable
  public static func record(_ schema: RecordSchema<Value>) -> Self {
    Shape(schema.form) { node, _, reader in schema.read(node, &reader) }
  }

  /// A record with declared keys, or a text alone that stands for one of them.
  @inlinable
  public static func record<Alone>(
    _ schema: RecordSchema<Value>,
    or alone: Shape<Alone>,
    as property: any WritableKeyPath<Value, Stated<Alone>> & Sendable,
    expected: String? = nil
  ) -> Self {
    let form = Form.oneOf(expected ?? alone.form.expected, [alone.form, schema.form])
    return Shape(form) { node, expected, reader in
      guard case .scalar = node.content else { return schema.read(node, &reader) }
      return alone.body(node, expected, &reader).flatMap { value in
        var record = schema.start
        record[keyPath: property] = Stated(value, at: node.range)
        return record
      }
    }
  }
}
