import SourceText
import YAMLTree

/// A key, bound to its property: reading, marking as unread and inheriting share one key path.
///
/// A key of a thing that holds no ``Stated`` sets it instead.
public struct Key<Record: Sendable>: Sendable {
  /// What the page of keys and findings tell of it.
  public var form: KeyForm
  /// Where the value goes; `nil` for a key that sets what it says.
  @usableFromInline let property: (any PartialKeyPath<Record> & Sendable)?
  /// Reads the value; returns whether the record holds one, or can say itself that it does not.
  @usableFromInline var read: @Sendable (YAMLNode, inout Record, inout Reader) -> Bool
  /// Marks the property as not understood: the key was misspelt, or written twice.
  ///
  /// A key that sets something else cannot be marked: the record keeps what it started with.
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
  ///
  /// What fails inside the value leaves it there, but marks it as not understood whole.
  @inlinable
  public init<Value>(
    _ name: String,
    _ property: any WritableKeyPath<Record, Stated<Value>> & Sendable,
    _ shape: Shape<Value>,
    required: Bool = false,
    clause: String? = nil
  ) {
    form = KeyForm(name, shape, isRequired: required, clause: clause)
    self.property = property
    read = { node, record, reader in
      let known = reader.doubts
      let stated = shape.read(node, &reader)
      record[keyPath: property] =
        reader.doubts == known ? stated : stated.blurred(at: node.range)
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
    form = KeyForm(name, shape, isRequired: required, clause: clause)
    property = nil
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

  /// Whether the value goes to the property.
  @usableFromInline
  func isBound(to property: PartialKeyPath<Record>) -> Bool {
    self.property.map { $0 as PartialKeyPath<Record> } == property
  }

  /// The same with what the key is for, in Russian, without a period.
  public func about(_ description: String) -> Key {
    var key = self
    key.form.description = description
    return key
  }

  /// The same with a value as an author writes it after the colon, for the page of keys.
  public func example(_ example: String) -> Key {
    var key = self
    key.form.ownExample = example
    return key
  }

  /// The same, which only staff read: nothing below it comes to the public tree.
  public var forStaff: Key {
    var key = self
    key.form.isForStaff = true
    return key
  }

  /// The same, with the place of a value that is left empty in a property of its own.
  public func notingEmptiness(
    in place: any WritableKeyPath<Record, SourceRange?> & Sendable
  ) -> Key {
    var key = self
    key.read = { [read] node, record, reader in
      if node.isEmpty { record[keyPath: place] = node.range }
      return read(node, &record, &reader)
    }
    return key
  }

  /// The same, where a value that is left empty says nothing while no key at all says something.
  public var needingValue: Key {
    var key = self
    key.read = { [form, read, blur] node, record, reader in
      guard node.isEmpty else { return read(node, &record, &reader) }
      let name = Located(form.name, at: node.range)
      reader.report(.withoutValue(name, expected: form.form.expected))
      blur(&record, node.range)
      return true
    }
    return key
  }
}
