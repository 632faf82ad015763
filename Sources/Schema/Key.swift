import SourceText
import YAMLTree

/// A key, bound to its property: reading, marking as unread and inheriting share one key path.
public struct Key<Record: Sendable>: Sendable {
  public let form: KeyForm
  let read: @Sendable (YAMLNode, inout Record, inout Reader) -> Void
  /// Marks the property as not understood: the key was misspelt, or written twice.
  let blur: @Sendable (inout Record, SourceRange) -> Void
  let inherit: @Sendable (inout Record, Record, _ depth: UInt8) -> Void
  let isClear: @Sendable (Record) -> Bool

  /// - Parameters:
  ///   - name: As authors write it.
  ///   - property: Where the value goes.
  ///   - shape: How it is written.
  ///   - required: Whether the file is useless without it.
  ///   - clause: Our own name of the clause that asks for it.
  ///   - description: What the key is for, in Russian, without a period.
  public init<Property: Slot>(
    _ name: String,
    _ property: any WritableKeyPath<Record, Property> & Sendable,
    _ shape: Shape<Property.Value>,
    required: Bool = false,
    clause: String? = nil,
    _ description: String
  ) where Property.Value: Sendable {
    let note = Self.note(name)
    self.init(
      KeyForm(
        name: name,
        form: shape.form,
        isRequired: required,
        clause: clause,
        description: description
      ),
      read: { node, record, reader in
        let known = reader.faults
        let stated = shape.read(node, &reader)
        let isWhole = reader.faults == known
        record[keyPath: property].take(isWhole ? stated : stated.blurred(at: node.range))
        if !isWhole { note(&record) }
      },
      blur: {
        $0[keyPath: property].blur(at: $1)
        note(&$0)
      },
      inherit: { $0[keyPath: property].inherit($1[keyPath: property], depth: $2) },
      isClear: { $0[keyPath: property].isClear }
    )
  }

  private static func note(_ name: String) -> @Sendable (inout Record) -> Void {
    guard Record.self is any NotesUnread.Type else { return { _ in } }
    return { record in
      guard var noting = record as? any NotesUnread else { return }
      noting.unread.insert(name)
      if let noted = noting as? Record { record = noted }
    }
  }

  init(
    _ form: KeyForm,
    read: @escaping @Sendable (YAMLNode, inout Record, inout Reader) -> Void,
    blur: @escaping @Sendable (inout Record, SourceRange) -> Void,
    inherit: @escaping @Sendable (inout Record, Record, _ depth: UInt8) -> Void,
    isClear: @escaping @Sendable (Record) -> Bool
  ) {
    self.form = form
    self.read = read
    self.blur = blur
    self.inherit = inherit
    self.isClear = isClear
  }
}
