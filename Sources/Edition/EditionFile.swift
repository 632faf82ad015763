/// One file of a document.
public struct EditionFile: Sendable {
  /// From the output folder, with `/` between folders.
  public let path: String
  /// The whole file.
  public let bytes: [UInt8]
  /// What a public file says, where its bytes do not show it.
  public let words: [UInt8]?
}
