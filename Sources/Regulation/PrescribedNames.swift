import SourceText

/// What a regulation calls a platform or a messenger: one name, or several of which any is right.
public struct PrescribedNames: Hashable, Sendable {
  /// The first is the one to print.
  public var names: [String]
  /// The first name in the institution's `regulation.yaml`; `nil` for built-in names.
  public var source: SourceRange?

  /// Lets the institution's own names hold, if there are any.
  public mutating func override(by own: [Term]) {
    let named = own.filter { !$0.value.isEmpty }
    guard let first = named.first else { return }
    names = named.map(\.value)
    source = first.range
  }
}
