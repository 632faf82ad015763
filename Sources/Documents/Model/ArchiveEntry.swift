/// A file of an archive: another document in one of its formats.
public struct ArchiveEntry: Hashable, Sendable {
  /// With folders and ending, as people see it.
  public var name: String
  /// The document whose file it is; made in an earlier turn.
  public var document: DocumentID
  /// One of the formats that the document has.
  public var format: FormatName

  public init(name: String, document: DocumentID, format: FormatName) {
    self.name = name
    self.document = document
    self.format = format
  }
}
