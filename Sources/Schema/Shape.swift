import CivilTime
import Russian
import SourceText
import YAMLTree

/// A form beside the function that reads it; only combinators make one, so the two cannot disagree.
public struct Shape<Value: Sendable>: Sendable {
  /// What may be written there.
  public let form: Form
  /// Reads a node of which so much is expected; `absent` for a value that is left empty.
  @usableFromInline let body:
    @Sendable (YAMLNode, _ expected: String, inout Reader) -> Stated<Value>
  @usableFromInline let expected: String

  /// Puts a form beside its reading; only combinators may, as they alone can promise that the two
  /// agree.
  @inlinable
  init(
    _ form: Form,
    _ body: @escaping @Sendable (YAMLNode, _ expected: String, inout Reader) -> Stated<Value>
  ) {
    self.form = form
    self.body = body
    expected = form.expected
  }

  /// Reads a value; what is wrong goes to the reader, and the answer says how much was understood.
  @inlinable
  func read(_ node: YAMLNode, _ reader: inout Reader) -> Stated<Value> {
    body(node, expected, &reader)
  }
}

extension Shape {
  /// The same, with every value understood further; `nil` after a fault that the function reports.
  @inlinable
  public func map<Result>(
    _ understand: @escaping @Sendable (Value, SourceRange, inout Reader) -> Result?
  ) -> Shape<Result> {
    Shape<Result>(form) { node, expected, reader in
      switch body(node, expected, &reader) {
      case .absent: .absent
      case .unclear(let range): .unclear(range)
      case .value(let value, let evidence):
        understand(value, evidence.range, &reader).map { .value($0, evidence) }
          ?? .unclear(evidence.range)
      }
    }
  }

  /// The same, where what cannot be read leaves nothing behind but the finding.
  @inlinable
  public var orNothing: Shape<Value?> {
    Shape<Value?>(form) { node, expected, reader in
      let stated = body(node, expected, &reader)
      return .value(stated.value, Evidence(range: node.range, isWhole: stated.isClear))
    }
  }

  /// The same, where one of the words says that the value is not known yet: then nothing is stated.
  @inlinable
  public func unsaid(by words: [String]) -> Shape {
    let known = Set(words.map(\.folded))
    let others = Array(words.dropFirst())
    let notation = Notation(name: "«\(words[0])»", examples: [], words: others) {
      known.contains($0.folded)
    }
    let form = Form.oneOf("\(expected) или «\(words[0])»", [form, .notation(notation)])
    return Shape(form) { node, expected, reader in
      if case .scalar(let text, _) = node.content, known.contains(text.folded) { return .absent }
      return body(node, expected, &reader)
    }
  }

  /// A text of one shape, or something else of another.
  @inlinable
  public static func oneOf(_ expected: String, text: Shape, else other: Shape) -> Self {
    Shape(.oneOf(expected, [text.form, other.form])) { node, expected, reader in
      guard case .scalar = node.content else { return other.body(node, expected, &reader) }
      return text.body(node, expected, &reader)
    }
  }

  /// The same, which refuses what the function finds fault with: the text, and why.
  @inlinable
  public func refusing(_ fault: @escaping @Sendable (YAMLNode) -> (Term, ScalarFault)?) -> Shape {
    Shape(form) { node, expected, reader in
      guard let (text, reason) = fault(node) else { return body(node, expected, &reader) }
      reader.reportUnreadable(text, expected: expected, because: reason)
      return .unclear(node.range)
    }
  }

  /// The same, which also knows the first of the twelve months in which a date without its year lies.
  @inlinable
  public func refusing(
    inYear fault: @escaping @Sendable (YAMLNode, _ yearStart: CalendarDate?) -> (Term, ScalarFault)?
  ) -> Shape {
    Shape(form) { node, expected, reader in
      guard let (text, reason) = fault(node, reader.yearStart) else {
        return body(node, expected, &reader)
      }
      reader.reportUnreadable(text, expected: expected, because: reason)
      return .unclear(node.range)
    }
  }

  /// The same, unclear unless all inside was understood: without a part it would say more than its author.
  @inlinable
  public var whole: Shape {
    Shape(form) { node, expected, reader in
      let stated = body(node, expected, &reader)
      return stated.isClear ? stated : .unclear(node.range)
    }
  }

  /// The same, of a node whose text means several keys: the function puts each under its own.
  public func parting(_ part: @escaping @Sendable (YAMLNode) -> YAMLNode) -> Shape {
    Shape(form) { node, expected, reader in body(part(node), expected, &reader) }
  }

  /// The same, where the function also knows the first of the twelve months in which a date without its year lies.
  public func parting(
    inYear part: @escaping @Sendable (YAMLNode, _ yearStart: CalendarDate?) -> YAMLNode
  ) -> Shape {
    Shape(form) { node, expected, reader in body(part(node, reader.yearStart), expected, &reader) }
  }

  /// The same, with whether all of it was understood in a property of its own.
  @inlinable
  public func noting(_ property: any WritableKeyPath<Value, Bool> & Sendable) -> Shape {
    Shape(form) { node, expected, reader in
      let stated = body(node, expected, &reader)
      guard case .value(var value, let evidence) = stated else { return stated }
      value[keyPath: property] = evidence.isWhole
      return .value(value, evidence)
    }
  }

  /// The same, with whether it was read without a fault in a property of its own; a word that is left to its
  /// rule is none.
  @inlinable
  public func notingFaults(_ property: any WritableKeyPath<Value, Bool> & Sendable) -> Shape {
    Shape(form) { node, expected, reader in
      let known = reader.faults
      let stated = body(node, expected, &reader)
      guard case .value(var value, let evidence) = stated else { return stated }
      value[keyPath: property] = reader.faults == known
      return .value(value, evidence)
    }
  }

  /// Several values; one value is a list of one, and a text with commas is a list.
  @inlinable
  public static func list<Item>(of item: Shape<Item>) -> Self where Value == [Located<Item>] {
    list(of: item, splitsText: true) { $0.listItems }
  }

  /// Several values that may contain commas: only a real list is split.
  @inlinable
  public static func sequence<Item>(of item: Shape<Item>) -> Self where Value == [Located<Item>] {
    list(of: item, splitsText: false) { $0.sequenceItems }
  }

  /// Several values, found among the items of a node by a function of their own.
  @inlinable
  public static func list<Item>(
    of item: Shape<Item>,
    splitsText: Bool,
    expected: String? = nil,
    _ items: @escaping @Sendable (YAMLNode) -> [YAMLNode]
  ) -> Self where Value == [Located<Item>] {
    let list = Form.list(item.form, splitsText: splitsText)
    return Shape(expected.map { .oneOf($0, [list]) } ?? list) { node, _, reader in
      guard !node.isAbsent else { return .absent }
      let outer = reader.wholeTexts
      reader.wholeTexts = node.texts
      defer { reader.wholeTexts = outer }
      let refused = reader.refused.count
      defer { if reader.refused.count > refused { reader.joinRemedies(since: refused) } }
      var values: [Located<Item>] = []
      var isWhole = true
      for node in items(node) {
        switch item.read(node, &reader) {
        case .absent: break
        case .unclear: isWhole = false
        case .value(let value, let evidence):
          values.append(Located(value, at: evidence.range))
          isWhole = isWhole && evidence.isWhole
        }
      }
      if values.isEmpty, !isWhole { return .unclear(node.range) }
      return .value(values, Evidence(range: node.range, isWhole: isWhole))
    }
  }

  /// A mapping whose keys are the author's own words; with `needsValues` an entry without a value is a
  /// fault.
  @inlinable
  public static func entries<Item>(
    _ key: String = "название",
    of item: Shape<Item>,
    needsValues: Bool = false
  ) -> Self where Value == [Entry<Item>] {
    entries(key, item.form, needsValues: needsValues) { _ in item }
  }

  /// A mapping whose keys are the author's own words, each for a record that starts with what the
  /// function knows of it.
  @inlinable
  public static func entries<Item>(
    of schema: RecordSchema<Item>,
    known: @escaping @Sendable (String) -> Item?
  ) -> Self where Value == [Entry<Item>] {
    entries("название", schema.form, needsValues: false) { key in
      .record(schema.starting(with: known(key)))
    }
  }

  /// Reads a mapping of the author's own words, each value by the shape that the function has for
  /// its key.
  ///
  /// Entries whose value is absent or unclear are left out; the faults are with the reader.
  @inlinable
  static func entries<Item>(
    _ key: String,
    _ form: Form,
    needsValues: Bool,
    _ item: @escaping @Sendable (String) -> Shape<Item>
  ) -> Self where Value == [Entry<Item>] {
    Shape(.entries(key: key, form)) { node, expected, reader in
      guard let entries = reader.entries(of: node, expected: expected) else {
        return node.isEmpty ? .absent : .unclear(node.range)
      }
      let values = entries.compactMap { entry -> Entry<Item>? in
        if needsValues, entry.value.isEmpty {
          reader.report(.withoutValue(entry.key, expected: form.expected))
        }
        return item(entry.key.value).read(entry.value, &reader).located
          .map { Entry(key: entry.key, value: $0) }
      }
      return Stated(values, at: node.range)
    }
  }
}

/// A line whose key is the author's own word.
public struct Entry<Value: Sendable>: Sendable {
  /// The author's word as written, with its place.
  public var key: Term
  /// What stands behind the colon; the place may be that of a whole mapping.
  public var value: Located<Value>

  @inlinable
  public init(key: Term, value: Located<Value>) {
    self.key = key
    self.value = value
  }
}

extension YAMLNode {
  /// The text of a scalar, or those of a list.
  @usableFromInline var texts: [Term] {
    sequenceItems.compactMap { item in
      guard case .scalar(let text, _) = item.content else { return nil }
      return Located(text.trimmed, at: item.range)
    }
  }
}
