import Hashing

/// What the manifest says of one published file.
public struct ManifestEntry: Hashable, Sendable {
  /// Relative to the output, with `/` between folders.
  public var path: String
  /// In bytes.
  public var size: Int
  /// Of the file's bytes.
  public var digest: Digest
  /// Of all that the document was made from; of an asset that of its bytes.
  public var key: Digest
  /// Of what the document says, whatever it was made from; `nil` for what is no document or must be made anew.
  public var content: Digest?
  /// The permanent name of the document's kind.
  public var kind: String
  /// Paths of the definition files that the document is about.
  public var sources: [String]

  /// What was planned, with what became of it; `size` is in bytes.
  public init(_ file: PlannedFile, size: Int, digest: Digest) {
    path = file.path
    self.size = size
    self.digest = digest
    key = file.key
    content = file.content
    kind = file.kind
    sources = file.sources
  }
}
