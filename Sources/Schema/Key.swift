import SourceText
import YAMLTree

/// A key, bound to its property: reading, marking as unread and inheriting share one key path.
///
/// A key of a thing that holds no ``Stated`` sets it instead.
public struct Key<Record: Sendable>: Sendable {
  public var form: KeyForm
  /// Reads the value; returns whether the record holds one, or can say itself that it does not.
  @usableFromInline let read: @Sendable (YAMLNode, inout Record, inout Reader) -> Bool
  /// Marks the property as not understood: the key was misspelt, or written twice.
  @usableFromInline let blur: @Sendable (inout Record, SourceRange) -> Void
  @usableFromInline let inherit: @Sendable (inout Record, Record, _ depth: UInt8) -> Void
  @usableFromInline let isClear: @Sendable (Record) -> Bool
  /// Whether there is no record without the value.
  @usableFromInline var isPart = false

  /// - Parameters:
  ///   - name: As authors write it.
  ///   - property: Where the value goes.
  ///   - shape: How it is written.
  ///   - required: Whether the file is useless without it.
  ///   - clause: Our own name of the clause that asks for it.
  @inlinable
  public init<Value>(
    _ name: String,
    _ property: any WritableKeyPath<Record, Stated<Value>> & Sendable,
    _ shape: Shape<Value>,
    required: Bool = false,
    clause: String? = nil
  ) {
    form = KeyForm(name: name, form: shape.form, isRequired: required, clause: clause)
    read = { node, record, reader in
      let known = reader.faults
      let stated = shape.read(node, &reader)
      record[keyPath: property] =
        reader.faults == known ? stated : stated.blurred(at: node.range)
      return true
    }
    blur = { $0[keyPath: property] = $0[keyPath: property].blurred(at: $1) }
    inherit = { near, far, depth in
      let (own, stated) = (near[keyPath: property], far[keyPath: property])
      // Writing by a key path costs much, and most keys are in no layer.
      if own.isAbsent, !stated.isAbsent {
        near[keyPath: property] = own.inheriting(stated, depth: depth)
      }
    }
    isClear = { $0[keyPath: property].isClear }
  }

  /// A key that sets what it says; the record keeps what it started with where nothing is understood.
  ///
  /// - Parameters:
  ///   - name: As authors write it.
  ///   - shape: How it is written.
  ///   - required: Whether there is no record without it.
  ///   - clause: Our own name of the clause that asks for it.
  ///   - set: Puts the value where it goes.
  @inlinable
  public init<Value>(
    _ name: String,
    _ shape: Shape<Value>,
    required: Bool = false,
    clause: String? = nil,
    set: @escaping @Sendable (inout Record, Located<Value>) -> Void
  ) {
    form = KeyForm(name: name, form: shape.form, isRequired: required, clause: clause)
    read = { node, record, reader in
      guard let value = shape.read(node, &reader).located else { return false }
      set(&record, value)
      return true
    }
    blur = { _, _ in }
    inherit = { _, _, _ in }
    isClear = { _ in true }
    isPart = required
  }

  /// The same with what the key is for, in Russian, without a period.
  public func about(_ description: String) -> Key {
    var key = self
    key.form.description = description
    return key
  }
}
