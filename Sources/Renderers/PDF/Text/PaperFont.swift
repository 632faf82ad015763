import CTypesetting

/// A family of letters that papers may be set in.
public struct PaperFont: Sendable {
  /// As fontconfig knows it: `Liberation Serif`.
  public let family: String

  /// A family by name, installed or not.
  public init(_ family: String) { self.family = family }

  /// Whether the system has it; the first question of a run costs as much as fontconfig takes to start.
  public var isInstalled: Bool {
    let setter = ozero_typesetter_new("ru")
    defer { ozero_typesetter_free(setter) }
    return ozero_typesetter_has(setter, family)
  }

  /// The package of Debian that has it; `nil` where none is known.
  public var package: String? { FontPackage.name(of: family) }
}
