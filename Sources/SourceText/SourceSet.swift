/// The input files of one run, sorted by path, so that their order on disk changes nothing.
public struct SourceSet: Sendable {
  public let files: [SourceFile]

  public init(_ files: [SourceFile]) {
    self.files = files.sorted { Array($0.path.utf8).lexicographicallyPrecedes(Array($1.path.utf8)) }
  }

  private init(inOrder files: [SourceFile]) { self.files = files }

  /// The set with further files behind its own, whose identities stay.
  ///
  /// - Returns: The set, and the identities of the further files in their order of path.
  public func adding(_ more: [SourceFile]) -> (set: SourceSet, added: [SourceFileID]) {
    let further = SourceSet(more).files
    let identities = further.indices.map { SourceFileID(index: files.count + $0) }
    return (SourceSet(inOrder: files + further), identities)
  }

  public subscript(id: SourceFileID) -> SourceFile { files[Int(id.index)] }

  /// Every file with its identity, in order of path.
  public var identified: [(id: SourceFileID, file: SourceFile)] {
    files.enumerated().map { (SourceFileID(index: $0.offset), $0.element) }
  }
}
