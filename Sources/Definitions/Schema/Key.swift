import Regulation
import YAMLTree

/// The declaration of a key: the only place that knows its name, shape and meaning.
///
/// Decoder and unknown-key check come from it, and the reference of keys too.
struct Key<Definition>: Sendable {
  let name: String
  /// What the value looks like.
  let expected: String
  /// The keys of the record that the value is, if it is one.
  let innerKeys: [String]
  /// Marked ★ in the contract: the file is useless without it.
  let isRequired: Bool
  let clause: Clause?
  /// What the key is for, in Russian, without a period.
  let description: String
  /// Reads the value into the definition; tells whether there was one, readable or not.
  let read: @Sendable (YAMLNode, inout Definition, inout DecodingLog) -> Void

  init<Value>(
    _ name: String,
    _ property: any WritableKeyPath<Definition, Value?> & Sendable,
    _ shape: Shape<Value>,
    required: Bool = false,
    clause: Clause? = nil,
    _ description: String
  ) {
    self.name = name
    expected = shape.expected
    innerKeys = shape.innerKeys
    isRequired = required
    self.clause = clause
    self.description = description
    read = { node, definition, log in definition[keyPath: property] = shape.read(node, &log) }
  }
}
