import Hashing

/// The list of everything that one build published, without a clock: equal trees, equal manifests.
public struct Manifest: Hashable, Sendable {
  /// The file's name in the output.
  public static let fileName = "manifest.json"

  /// What made the tree; `nil` in manifests of the first versions of the program, which are ours and
  /// otherwise of no use.
  public var origin: BuildOrigin?

  /// Fingerprint of the leak scan that the public files passed.
  public var scan: Digest

  /// Sorted by path, each path once.
  public let entries: [ManifestEntry]

  /// The manifest of entries that are already sorted; `nil` when they are not, or a path is twice.
  public init?(origin: BuildOrigin?, scan: Digest, sorted entries: [ManifestEntry]) {
    for (earlier, later) in zip(entries, entries.dropFirst()) where earlier.path >= later.path {
      return nil
    }
    self.origin = origin
    self.scan = scan
    self.entries = entries
  }
}
