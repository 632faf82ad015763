/// The list of everything that one build published, without a clock: equal trees, equal manifests.
public struct Manifest: Hashable, Sendable {
  /// The file's name in the output.
  public static let fileName = "manifest.json"

  /// Of the shape of the file.
  static let version = 1

  /// Fingerprint of the leak scan that the public files passed.
  public var scan: Digest

  /// Sorted by path, each path once.
  public let entries: [ManifestEntry]

  /// The manifest of entries that are already sorted; `nil` when they are not, or a path is twice.
  public init?(scan: Digest, sorted entries: [ManifestEntry]) {
    for (earlier, later) in zip(entries, entries.dropFirst()) where earlier.path >= later.path {
      return nil
    }
    self.scan = scan
    self.entries = entries
  }
}
