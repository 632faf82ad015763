/// The input files of one run, sorted by path, so that their order on disk changes nothing.
public struct SourceSet: Sendable {
  public let files: [SourceFile]

  public init(_ files: [SourceFile]) {
    self.files = files.sorted { Array($0.path.utf8).lexicographicallyPrecedes(Array($1.path.utf8)) }
  }

  public subscript(id: SourceFileID) -> SourceFile { files[Int(id.index)] }

  /// Every file with its identity, in order of path.
  public var identified: [(id: SourceFileID, file: SourceFile)] {
    files.enumerated().map { (SourceFileID(index: $0.offset), $0.element) }
  }
}
