import Hashing

/// A file that a build wants to publish.
public struct PlannedFile: Hashable, Sendable {
  /// Relative to the output, with `/` between folders: `site/index.html`.
  public let path: String
  /// Of all that the document is made from; of an asset that of its bytes.
  public let key: Digest
  /// Of what the document says, whatever it was made from; `nil` for what is no document or must be made anew.
  public let content: Digest?
  /// The permanent name of the document's kind.
  public let kind: String
  /// Paths of the definition files that the document is about.
  public let sources: [String]
  /// What the file says, where its bytes do not show it; `nil` where they do.
  public let words: [UInt8]?

  /// A planned file.
  ///
  /// - Precondition: `isSafe(path:)`, since our own code makes paths.
  public init(
    path: String,
    key: Digest,
    content: Digest? = nil,
    kind: String,
    sources: [String],
    words: [UInt8]? = nil
  ) {
    precondition(Self.isSafe(path: path), "not a path inside the output: \(path)")
    self.path = path
    self.key = key
    self.content = content
    self.kind = kind
    self.sources = sources
    self.words = words
  }

  /// Whether a file may be published under a path.
  ///
  /// No component is empty, `.` or `..` or holds a control character, and the path is not that of
  /// the manifest or of the placeholder.
  public static func isSafe(path: String) -> Bool {
    if path == Manifest.fileName || path == OutputFolder.placeholder { return false }
    var length = 0
    var dots = 0
    for byte in path.utf8 {
      if byte < 0x20 || byte == 0x7F { return false }
      if byte == UInt8(ascii: "/") {
        guard isSafe(length: length, dots: dots) else { return false }
        (length, dots) = (0, 0)
      } else {
        length += 1
        if byte == UInt8(ascii: ".") { dots += 1 }
      }
    }
    return isSafe(length: length, dots: dots)
  }

  /// Whether a component may be a name: not empty, not too long, not `.` or `..`.
  private static func isSafe(length: Int, dots: Int) -> Bool {
    (1...255).contains(length) && !(length <= 2 && dots == length)
  }
}
