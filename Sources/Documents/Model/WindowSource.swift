import Hashing

/// What documents are made from, of which each document looks at a part.
///
/// What a document may look at is what the key of its inputs names, so the key cannot lack anything that
/// its bytes follow from. Keys are made of the files as they were read, not of values: no property can
/// be forgotten. Where a document is made of words that were worked out before, these words stand for the files.
public protocol WindowSource: Sendable {
  /// Names a part of the source.
  associatedtype Reads: Sendable

  /// The source as a document may see it: what lies outside of the part is refused, by an assertion.
  func window(_ reads: Reads) -> Self

  /// The digest of all that can be seen through the window.
  func digest(of reads: Reads) -> Digest

  /// The digest of what all documents look at in the same way, and pages show around each of them.
  var shared: Digest { get }
}
