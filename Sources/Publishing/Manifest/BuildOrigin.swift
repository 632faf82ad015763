import Hashing

/// What made a tree beside its definitions: with another program or other templates nothing that was
/// made before is used again.
public struct BuildOrigin: Hashable, Sendable {
  /// Of the build of the executable.
  public var program: Digest
  /// Of all templates: words, page shell, assets.
  public var templates: Digest

  /// Both digests decide: neither alone tells what would be made.
  public init(program: Digest, templates: Digest) {
    self.program = program
    self.templates = templates
  }
}
