import SourceText
import YAMLTree

/// A key, bound to its property: reading, marking as unread and inheriting share one key path.
public struct Key<Record: Sendable>: Sendable {
  public var form: KeyForm
  @usableFromInline let read: @Sendable (YAMLNode, inout Record, inout Reader) -> Void
  /// Marks the property as not understood: the key was misspelt, or written twice.
  @usableFromInline let blur: @Sendable (inout Record, SourceRange) -> Void
  @usableFromInline let inherit: @Sendable (inout Record, Record, _ depth: UInt8) -> Void
  @usableFromInline let isClear: @Sendable (Record) -> Bool

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
    form = KeyForm(
      name: name,
      form: shape.form,
      isRequired: required,
      clause: clause
    )
    read = { node, record, reader in
      let known = reader.faults
      let stated = shape.read(node, &reader)
      record[keyPath: property] =
        reader.faults == known ? stated : stated.blurred(at: node.range)
    }
    blur = { $0[keyPath: property] = $0[keyPath: property].blurred(at: $1) }
    inherit = { near, far, depth in
      let stated = far[keyPath: property]
      if stated.isAbsent || !near[keyPath: property].isAbsent { return }
      near[keyPath: property] = stated.at(depth)
    }
    isClear = { $0[keyPath: property].isClear }
  }

  /// The same with what the key is for, in Russian, without a period.
  public func about(_ description: String) -> Key {
    var key = self
    key.form.description = description
    return key
  }
}
