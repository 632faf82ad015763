import Hashing

/// What one worker adds to a build; workers share nothing that they would have to wait for.
///
/// Batches are given to `PublishingSession.finish(_:)`; which worker did which file and in what
/// order leaves no trace in what is published.
public struct StagedBatch: Sendable {
  let site: PublishingSite
  private(set) var files: [StagedFile] = []
  /// What public files of the batch hold that they must not.
  private(set) var leaks: [Leak] = []
  /// Where the pages of the batch lead.
  private(set) var links = LinkLedger()
  /// Whether documents were left as they are, whatever they say.
  private(set) var isPartial = false
  /// Folders that this worker knows to be there.
  private var folders: Set<String> = []
  /// For bytes of published files; kept from one to the next.
  private var buffer: [UInt8] = []

  init(site: PublishingSite) { self.site = site }

  /// Whether a document need not be made.
  ///
  /// All its files were then published before, made from the same by the same program, and are still
  /// whole; they are part of the build from now on.
  public mutating func keeps(_ paths: [String], key: Digest) -> Bool {
    guard let old = whole(paths, where: { $0.key == key }) else { return false }
    files += old.map { StagedFile(entry: $0, isWritten: false) }
    return true
  }

  /// Whether a document that was made from something else says what it said before, so that its files need not be
  /// written: they are part of the build with their new keys.
  public mutating func keeps(_ planned: [PlannedFile]) -> Bool {
    guard let content = planned.first?.content,
      let old = whole(planned.map(\.path), where: { $0.content == content })
    else { return false }
    for (file, entry) in zip(planned, old) { keep(file, entry) }
    return true
  }

  /// The published files of a document, if all are as they are asked for and still whole.
  private mutating func whole(
    _ paths: [String],
    where isSame: (ManifestEntry) -> Bool
  ) -> [ManifestEntry]? {
    guard site.mayReuse, !mustReadAgain(paths) else { return nil }
    let old = paths.compactMap(site.previous.entry).filter(isSame)
    guard old.count == paths.count else { return nil }
    let leaksBefore = leaks.count
    for entry in old {
      guard site.previous.holds(entry, readInto: &buffer) else {
        leaks.removeSubrange(leaksBefore...)
        return nil
      }
      if site.mustRescan { scan(buffer, path: entry.path) }
    }
    return old
  }

  /// Leaves files as they were published, whatever they were made from; those that are not there, or not
  /// whole, are left out.
  ///
  /// What another build of the program made is never taken for this one's: such files lose their key, so
  /// that the next build makes them.
  ///
  /// - Returns: Whether they may be left: `false` where one that is there must be made again to be read.
  public mutating func leave(_ paths: [String]) -> Bool {
    let old = paths.compactMap(site.previous.entry)
    if mustReadAgain(old.map(\.path)) { return false }
    isPartial = true
    for entry in old where site.previous.holds(entry, readInto: &buffer) {
      if site.mustRescan { scan(buffer, path: entry.path) }
      var entry = entry
      if !site.mayReuse { entry.key = SHA256.digest(of: []) }
      files.append(StagedFile(entry: entry, isWritten: false))
    }
    return true
  }

  /// Whether something may be forbidden by now in public files whose bytes do not show what they say.
  private func mustReadAgain(_ paths: [String]) -> Bool {
    site.mustRescan && paths.contains { site.isPublic($0) && !PathText.showsItsWords($0) }
  }

  /// Adds a file: bytes that are published already are kept, others are staged at once.
  public mutating func write(_ file: PlannedFile, bytes: [UInt8]) throws(PublishingError) {
    try write(file, bytes, SHA256.digest(of: bytes))
  }

  /// Adds a file that is its own key.
  public mutating func write(
    asset bytes: [UInt8],
    to path: String
  ) throws(PublishingError) {
    let digest = SHA256.digest(of: bytes)
    try write(PlannedFile(path: path, key: digest, kind: "asset", sources: []), bytes, digest)
  }

  /// Scans, keeps or stages a file; packed formats are scanned by their words.
  private mutating func write(
    _ file: PlannedFile,
    _ bytes: [UInt8],
    _ digest: Digest
  ) throws(PublishingError) {
    scan(file.words ?? bytes, path: file.path)
    links.read(bytes, path: file.path)
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

  /// The published bytes stay; key, kind and sources may be others.
  private mutating func keep(_ file: PlannedFile, _ old: ManifestEntry) {
    let entry = ManifestEntry(file, size: old.size, digest: old.digest)
    files.append(StagedFile(entry: entry, isWritten: false))
  }

  /// Files for staff are not scanned.
  private mutating func scan(_ bytes: [UInt8], path: String) {
    guard site.isPublic(path) else { return }
    leaks += site.scanner.leaks(in: bytes, path: path)
  }
}

/// A file of the new tree.
struct StagedFile: Sendable {
  /// What the manifest will say of it.
  var entry: ManifestEntry
  /// `false` when it is the published file itself.
  var isWritten: Bool
}
