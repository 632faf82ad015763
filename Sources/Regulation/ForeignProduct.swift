import SourceText

/// A foreign service that texts for pupils do not name, by one of its names.
///
/// Russian: «платформа: запрещены» and «нежелательны» (п. 1.12).
public struct ForeignProduct: Hashable, Sendable {
  /// One or several words: «Google Meet», «скайп»; each is understood in its cases too.
  public var name: String
  /// What to use instead.
  public var replacement: String
  /// Words of which one stands beside the name where the service is meant; empty for a name that means
  /// nothing else.
  ///
  /// Russian: «рядом с», as a «телеграмм» is a message on paper too.
  public var company: [String] = []
  /// Words near which the name means something else.
  ///
  /// Russian: «не рядом с», as a «зум» is a part of a camera too.
  public var strangers: [String] = []
  /// The line of the institution's `regulation.yaml`; `nil` for a built-in name.
  public var source: SourceRange?

  public init(_ name: String, replacement: String, source: SourceRange? = nil) {
    self.name = name
    self.replacement = replacement
    self.source = source
  }
}
