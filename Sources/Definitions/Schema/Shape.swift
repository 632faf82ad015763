import Diagnostics
import Russian
import SourceText
import YAMLTree

/// What the value of a key looks like, and how it is read.
struct Shape<Value>: Sendable {
  /// What is expected, in the nominative: «дата, например 01.09.2026».
  let expected: String

  /// The keys of the record that it is, if it is one.
  var innerKeys: [String] = []

  /// Reads a node; `nil` after a finding, or for a value that is left empty.
  let read: @Sendable (YAMLNode, inout DecodingLog) -> Value?
}

extension Shape {
  /// A scalar of our own, parsed from its text; `fault` says why one cannot be.
  static func scalar<Scalar: Sendable>(
    _ expected: String,
    fault: @escaping @Sendable (String) -> String? = { _ in nil },
    _ parse: @escaping @Sendable (String) -> Scalar?
  ) -> Self where Value == Located<Scalar> {
    Shape(expected: expected) { node, log in
      guard let text = log.text(of: node, expected: expected) else { return nil }
      if text.value.isEmpty { return nil }
      if let value = parse(text.value) { return Located(value, at: text.range) }
      log.report(.unreadable(text, expected: expected, because: fault(text.value)))
      return nil
    }
  }

  /// A record with declared keys.
  static func record<Definition>(_ record: Record<Definition>) -> Self
  where Value == Located<Definition> {
    Shape(expected: record.title, innerKeys: record.names) { node, log in
      record.read(node, &log)
    }
  }

  /// A record that copies share.
  static func shared<Definition>(_ record: Record<Definition>) -> Self
  where Value == Shared<Definition> {
    Shape(expected: record.title, innerKeys: record.names) { node, log in
      record.read(node, &log).map { Shared($0.value, at: $0.range) }
    }
  }

  /// Several values; one value is a list of one, and a text with commas is a list.
  static func list<Element>(of element: Shape<Element>) -> Self where Value == [Element] {
    Shape(expected: "список: \(element.expected)") { node, log in
      node.isAbsent ? nil : node.listItems.compactMap { element.read($0, &log) }
    }
  }

  /// Several values that may contain commas: only a real list is split.
  static func sequence<Element>(of element: Shape<Element>) -> Self where Value == [Element] {
    Shape(expected: "список: \(element.expected)") { node, log in
      node.isAbsent ? nil : node.sequenceItems.compactMap { element.read($0, &log) }
    }
  }

  /// A mapping whose keys are the author's own words.
  static func entries<Element>(of element: Shape<Element>) -> Self
  where Value == [(key: Term, value: Element)] {
    let expected = "строки «название: \(element.expected)»"
    return Shape(expected: expected) { node, log in
      guard let entries = log.entries(of: node, expected: expected) else { return nil }
      return entries.compactMap { entry in
        element.read(entry.value, &log).map { (entry.key, $0) }
      }
    }
  }
}

extension Diagnostic {
  static func unreadable(
    _ text: Term,
    expected: String,
    because fault: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      "unreadable-value",
      .error,
      "не удалось прочитать \(text.value.quoted)" + (fault.map { ": \($0)" } ?? ""),
      at: text.range,
      help: "здесь ожидается \(expected)"
    )
  }

  static func wrongShape(_ range: SourceRange, found: String, expected: String) -> Diagnostic {
    Diagnostic(
      "wrong-shape",
      .error,
      "здесь \(found), а нужно – \(expected)",
      at: range
    )
  }
}
