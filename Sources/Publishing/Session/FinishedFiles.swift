import Hashing

/// The files of a build that are finished, readable until its session ends.
public struct FinishedFiles: Sendable {
  /// Where staged and published files are read.
  private let site: PublishingSite
  private let files: [String: StagedFile]
  /// Of the paths and sizes of all.
  public let sizes: Digest

  /// Files of all batches; where two have one path the first is read, and publishing fails anyway.
  init(_ batches: [StagedBatch], site: PublishingSite) {
    self.site = site
    let all = batches.flatMap(\.files).map { ($0.entry.path, $0) }
    files = Dictionary(all) { first, _ in first }
    var hash = SHA256()
    for entry in batches.flatMap(\.files).map(\.entry).sorted(by: { $0.path < $1.path }) {
      hash.update(entry.path)
      hash.update("\(entry.size)")
    }
    sizes = hash.digest()
  }

  /// Of the bytes of a file, by its path; `nil` when there is none.
  public func digest(at path: String) -> Digest? { files[path]?.entry.digest }

  /// In bytes; `nil` when there is no such file.
  public func size(at path: String) -> Int? { files[path]?.entry.size }

  /// The bytes of a file; `nil` when there is none, or it cannot be read any more.
  public func bytes(at path: String) -> [UInt8]? {
    guard let file = files[path] else { return nil }
    var bytes: [UInt8] = []
    do {
      if file.isWritten {
        try site.stage.read(path, into: &bytes)
      } else {
        guard let folder = site.previous.folder else { return nil }
        try folder.openFile(path).read(into: &bytes)
      }
    } catch {
      return nil
    }
    return bytes
  }
}
