/// A file that a build wants to publish, before its bytes are known.
public struct PlannedFile: Hashable, Sendable {
  /// Relative to the output, with `/` between folders: `site/index.html`.
  public let path: String
  /// Of all that the bytes are made of: the document's value and the format's version.
  public let key: Digest
  /// The permanent name of the document's kind.
  public let kind: String
  /// Paths of the definition files that the document is about.
  public let sources: [String]

  /// A planned file.
  ///
  /// - Precondition: `isSafe(path:)`, since our own code makes paths.
  public init(path: String, key: Digest, kind: String, sources: [String]) {
    precondition(Self.isSafe(path: path), "not a path inside the output: \(path)")
    self.path = path
    self.key = key
    self.kind = kind
    self.sources = sources
  }

  /// Whether a file may be published under a path.
  ///
  /// No component is empty, `.` or `..` or holds a control character, and the path is not that of
  /// the manifest or of the placeholder.
  public static func isSafe(path: String) -> Bool {
    if path == Manifest.fileName || path == OutputFolder.placeholder { return false }
    let components = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return components.allSatisfy { component in
      !component.isEmpty && component.count <= 255
        && !component.elementsEqual(".".utf8) && !component.elementsEqual("..".utf8)
        && component.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    }
  }
}
