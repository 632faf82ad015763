/// A file of an archive: another document in one of its formats.
public struct ArchiveEntry: Hashable, Sendable {
  /// With folders and ending, as people see it.
  public var name: String
  public var document: DocumentID
  public var format: FormatName

  public init(name: String, document: DocumentID, format: FormatName) {
    self.name = name
    self.document = document
    self.format = format
  }
}
