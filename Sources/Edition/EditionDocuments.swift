/// The documents of one kind, by what they are about.
public struct EditionDocuments: Sendable {
  /// With the number of the document.
  public let subjects: [(name: String, number: Int)]
  /// Papers of it lie at the short paths.
  public let currentPeriod: String?
}
