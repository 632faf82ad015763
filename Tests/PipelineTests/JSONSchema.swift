import Foundation

/// As much of JSON Schema (2020-12) as the schema of the timetable uses.
struct JSONSchema {
  private let root: JSONTree

  init(_ text: String) throws {
    root = try JSONDecoder().decode(JSONTree.self, from: Data(text.utf8))
  }

  /// What is wrong with a value, by the way to it.
  func faults(in text: String) throws -> [String] {
    faults(in: try JSONDecoder().decode(JSONTree.self, from: Data(text.utf8)), root, "")
  }

  private func faults(in value: JSONTree, _ schema: JSONTree, _ way: String) -> [String] {
    if let name = schema["$ref"]?.text?.dropFirst("#/$defs/".count) {
      guard let definition = root["$defs"]?[String(name)] else { return ["\(way): \(name)?"] }
      return faults(in: value, definition, way)
    }
    var found: [String] = []
    let types = schema["type"].map { $0.items ?? [$0] }?.compactMap(\.text)
    if let types, !types.contains(value.type) { found.append("\(way): \(value.type)") }
    if let pattern = schema["pattern"]?.text, let text = value.text,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      found.append("\(way): «\(text)»")
    }
    if let words = schema["enum"]?.items, !words.contains(value) { found.append("\(way): enum") }
    if let fields = value.fields {
      let known = schema["properties"]?.fields ?? [:]
      for name in schema["required"]?.items?.compactMap(\.text) ?? [] where fields[name] == nil {
        found.append("\(way): no \(name)")
      }
      for (name, field) in fields {
        guard let schema = known[name] else {
          found.append("\(way): unknown \(name)")
          continue
        }
        found += faults(in: field, schema, "\(way)/\(name)")
      }
    }
    if let items = value.items, let schema = schema["items"] {
      for (index, item) in items.enumerated() {
        found += faults(in: item, schema, "\(way)/\(index)")
      }
    }
    return found
  }
}

/// Any JSON.
enum JSONTree: Decodable, Hashable {
  case null
  case truth(Bool)
  case number(Double)
  case string(String)
  case array([JSONTree])
  case object([String: JSONTree])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let truth = try? value.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .string(text)
    } else if let items = try? value.decode([JSONTree].self) {
      self = .array(items)
    } else {
      self = .object(try value.decode([String: JSONTree].self))
    }
  }

  subscript(name: String) -> JSONTree? { fields?[name] }

  var text: String? { if case .string(let text) = self { text } else { nil } }
  var items: [JSONTree]? { if case .array(let items) = self { items } else { nil } }
  var fields: [String: JSONTree]? { if case .object(let fields) = self { fields } else { nil } }

  /// As schemas call it.
  var type: String {
    switch self {
    case .null: "null"
    case .truth: "boolean"
    case .number(let number): number.rounded() == number ? "integer" : "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}
