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
  @usableFromInline let indexOfName: [String: Int]

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
      uniqueKeysWithValues: keys.enumerated().map { ($0.element.form.name.folded, $0.offset) }
    )
  }

  @inlinable public var form: Form { .record(RecordForm(title: title, keys: keys.map(\.form))) }

  /// The record, as far as it can be read; unclear when the node is no mapping or lacks a part.
  @inlinable
  public func read(_ node: YAMLNode, _ reader: inout Reader) -> Stated<Record> {
    guard let entries = reader.entries(of: node, expected: title) else {
      return node.isEmpty ? .absent : .unclear(node.range)
    }
    let known = reader.faults
    guard let record = read(entries, at: node.range, &reader) else { return .unclear(node.range) }
    return .value(record, Evidence(range: node.range, isWhole: reader.faults == known))
  }

  /// Whether everything in the record was understood, but for what stands under one of the keys.
  @inlinable
  public func isClear(_ record: Record, except name: String) -> Bool {
    keys.allSatisfy { $0.form.name == name || $0.isClear(record) }
  }

  /// The one place where layers are merged: for each key the nearest that states it holds, even if nobody
  /// understands it.
  ///
  /// A layer of which nothing could be read leaves unclear whatever nobody nearer says.
  @inlinable
  public func inheriting(_ near: Record, from far: Stated<Record>, depth: UInt8 = 1) -> Record {
    var merged = near
    switch far {
    case .absent: break
    case .unclear(let range):
      let unclear = unclear(at: range)
      for key in keys { key.inherit(&merged, unclear, depth) }
    case .value(let far, let evidence):
      for key in keys { key.inherit(&merged, far, depth) }
      // Something was not understood, and nobody knows under which key it was to stand.
      if !evidence.isWhole, keys.allSatisfy({ $0.isClear(far) }) {
        return inheriting(merged, from: .unclear(evidence.range), depth: depth)
      }
    }
    return merged
  }

  @inlinable
  func unclear(at range: SourceRange) -> Record {
    var record = start
    for key in keys { key.blur(&record, range) }
    return record
  }

  @inlinable
  func read(
    _ entries: [YAMLEntry],
    at range: SourceRange,
    _ reader: inout Reader
  ) -> Record? {
    var record = start
    var parts = keys.count { $0.isPart }
    var places = [SourceRange?](repeating: nil, count: keys.count)
    var misspelt: [Int: SourceRange] = [:]
    for entry in entries {
      guard let index = index(of: entry.key.value) else {
        if let torn = entry.torn {
          reader.report(.tornValue(entry.key, whole: torn))
          continue
        }
        if let meant = reportUnknown(entry.key, &reader) { misspelt[meant] = entry.key.range }
        continue
      }
      let key = keys[index]
      if let first = places[index] {
        reader.report(.repeated(entry.key, first: first))
        key.blur(&record, entry.key.range)
        continue
      }
      places[index] = entry.key.range
      if key.read(entry.value, &record, &reader), key.isPart { parts -= 1 }
      if entry.isRepeated { key.blur(&record, entry.key.range) }
      if key.form.isRequired, entry.value.isEmpty, !entry.isRepeated {
        reader.report(.withoutValue(entry.key, expected: key.form.form.expected))
        key.blur(&record, entry.key.range)
      }
    }
    for (index, range) in misspelt { keys[index].blur(&record, range) }
    for (index, key) in keys.enumerated()
    where key.form.isRequired && places[index] == nil && misspelt[index] == nil {
      reader.report(
        .missing(key.form, in: within, of: title, at: entries.first?.key.range ?? range)
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

  @inlinable
  func index(of name: String) -> Int? { indexOfName[name] ?? indexOfName[name.folded] }

  /// The key that an unknown word stands for, as far as it can be guessed.
  @inlinable
  func reportUnknown(_ word: Term, _ reader: inout Reader) -> Int? {
    let names = keys.map(\.form.name)
    let outer = keys.filter { $0.form.form.innerKeys.contains { $0.folded == word.value.folded } }
    let alias = reader.key(for: word.value, among: names)
    reader.report(
      .unknownKey(word, among: names, insideOf: outer.only?.form.name, called: alias)
    )
    let meant = outer.only?.form.name ?? alias ?? Spelling.nearest(to: word.value, in: names).first
    return meant.flatMap(names.firstIndex)
  }
}

extension Array {
  /// The element, where there is one and no other.
  @inlinable var only: Element? { count == 1 ? first : nil }
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
