import SourceText

/// A messenger or video service that must not be used for teaching, by one of its names.
///
/// Russian: «платформа: запрещены» (п. 1.12).
public struct ForeignProduct: Hashable, Sendable {
  /// One or several words: «Google Meet», «скайп»; Russian names are understood in their cases too.
  public var name: String
  /// What to use instead.
  public var replacement: String
  /// The line of the institution's `regulation.yaml`; `nil` for a built-in name.
  public var source: SourceRange?

  public init(_ name: String, replacement: String, source: SourceRange? = nil) {
    self.name = name
    self.replacement = replacement
    self.source = source
  }
}
