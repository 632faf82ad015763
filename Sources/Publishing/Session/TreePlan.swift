/// The new tree: the files of all workers in one order, beside what is carried over.
struct TreePlan: Sendable {
  /// Sorted by path, each path once.
  let files: [StagedFile]
  let foreign: [ForeignFile]
  let manifest: Manifest

  /// Puts together what the workers did.
  init(
    _ batches: [StagedBatch],
    foreign: [ForeignFile],
    _ site: PublishingSite
  ) throws(PublishingError) {
    let files = batches.flatMap(\.files).sorted { $0.entry.path < $1.entry.path }
    try Self.requireOwnPlaces(files.map(\.entry.path), foreign: foreign)
    let manifest = Manifest(
      origin: site.origin,
      scan: site.scanner.fingerprint,
      sorted: files.map(\.entry)
    )
    guard let manifest else {
      preconditionFailure("sorted paths without a double are a manifest")
    }
    self.files = files
    self.foreign = foreign
    self.manifest = manifest
  }

  /// Makes sure that no two files want one place.
  static func requireOwnPlaces(
    _ paths: [String],
    foreign: [ForeignFile]
  ) throws(PublishingError) {
    for (path, next) in zip(paths, paths.dropFirst()) where path == next {
      throw .collision(path: path, .plannedTwice)
    }
    let others = foreign.filter { $0.kind != .folder }.map(\.path)
    let otherFolders = foreign.filter { $0.kind == .folder }.map(\.path)
    var folders = Set(otherFolders)
    for path in paths + others {
      folders.formUnion(PathText.folders(above: path, unless: folders))
    }
    let taken = Set(others)
    for path in paths where taken.contains(path) { throw .collision(path: path, .withForeign) }
    for path in others where folders.contains(path) { throw .collision(path: path, .fileForFolder) }
    let theirs = Set(otherFolders)
    for path in paths where folders.contains(path) {
      throw .collision(path: path, theirs.contains(path) ? .folderForFile : .plannedTwice)
    }
  }

  /// What the build does, in numbers.
  func outcome(after previous: PreviousTree) -> PublishingOutcome {
    var outcome = PublishingOutcome()
    outcome.written = files.count { $0.isWritten }
    outcome.kept = files.count - outcome.written
    outcome.bytes = files.reduce(0) { $0 + $1.entry.size }
    outcome.note(foreign)
    let paths = Set(files.lazy.map(\.entry.path))
    outcome.removed = previous.manifest?.entries.count { !paths.contains($0.path) } ?? 0
    return outcome
  }
}
