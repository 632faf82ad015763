/// What one worker adds to a build; workers share nothing that they would have to wait for.
///
/// Batches are given to `PublishingSession.finish(_:)`; which worker did which file and in what
/// order leaves no trace in what is published.
public struct StagedBatch: Sendable {
  let site: PublishingSite
  private(set) var files: [StagedFile] = []
  private(set) var leaks: [Leak] = []
  private var folders: Set<String> = []
  private var buffer: [UInt8] = []

  init(site: PublishingSite) { self.site = site }

  /// Whether a file need not be rendered.
  ///
  /// Its key is then that of the published file, whose bytes are still whole; it is part of the
  /// build from now on.
  public mutating func keeps(_ file: PlannedFile) -> Bool {
    guard let old = site.previous.entry(at: file.path), old.key == file.key,
      site.previous.holds(old, readInto: &buffer)
    else { return false }
    if site.mustRescan { scan(buffer, path: file.path) }
    keep(file, old)
    return true
  }

  /// Adds a file: bytes that are published already are kept, others are staged at once.
  public mutating func write(_ file: PlannedFile, bytes: [UInt8]) throws(PublishingError) {
    try write(file, bytes, SHA256.digest(of: bytes))
  }

  /// Adds a file that is its own key, so that one digest serves for both.
  public mutating func write(
    _ bytes: [UInt8],
    to path: String,
    kind: String,
    sources: [String]
  ) throws(PublishingError) {
    let digest = SHA256.digest(of: bytes)
    let file = PlannedFile(path: path, key: digest, kind: kind, sources: sources)
    if !keeps(file) { try write(file, bytes, digest) }
  }

  private mutating func write(
    _ file: PlannedFile,
    _ bytes: [UInt8],
    _ digest: Digest
  ) throws(PublishingError) {
    scan(bytes, path: file.path)
    if let old = site.previous.entry(at: file.path), old.digest == digest,
      site.previous.holds(old, readInto: &buffer)
    {
      return keep(file, old)
    }
    do {
      try site.stage.makeFolders(above: file.path, known: &folders)
      try site.stage.write(bytes, to: file.path)
    } catch {
      throw site.error(error, staging: file.path)
    }
    let entry = ManifestEntry(file, size: bytes.count, digest: digest)
    files.append(StagedFile(entry: entry, isWritten: true))
  }

  private mutating func keep(_ file: PlannedFile, _ old: ManifestEntry) {
    let entry = ManifestEntry(file, size: old.size, digest: old.digest)
    files.append(StagedFile(entry: entry, isWritten: false))
  }

  private mutating func scan(_ bytes: [UInt8], path: String) {
    guard site.isPublic(path) else { return }
    leaks += site.scanner.leaks(in: bytes, path: path)
  }
}

/// A file of the new tree.
struct StagedFile: Sendable {
  var entry: ManifestEntry
  /// `false` when it is the published file itself.
  var isWritten: Bool
}
