/// A text by which tables are looked up, whatever its letters' case.
///
/// Hashed and compared by its bytes: strings are brought to a normal form of Unicode first, which costs ten
/// times as much and changes nothing here.
public struct FoldedText: Hashable, Sendable {
  /// See ``Swift/String/folded``.
  public let text: String

  /// The text, folded.
  public init(_ text: String) { self.text = text.folded }

  /// A text that is folded already, or that is looked for as it stands.
  public init(folded text: String) { self.text = text }

  public static func == (left: FoldedText, right: FoldedText) -> Bool {
    left.text.utf8.count == right.text.utf8.count && left.text.begins(with: right.text)
  }

  public func hash(into hasher: inout Hasher) {
    let isHashed: Void? = text.utf8.withContiguousStorageIfAvailable {
      hasher.combine(bytes: UnsafeRawBufferPointer($0))
    }
    if isHashed == nil { Array(text.utf8).withUnsafeBytes { hasher.combine(bytes: $0) } }
  }
}
