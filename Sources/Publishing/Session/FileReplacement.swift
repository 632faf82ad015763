import CSystem
import Glibc

/// Puts a whole new tree into an old one, file by file, where folders cannot change places.
///
/// Each file is the old one or the new one at any moment; the tree may be a mixture of both until the
/// last, the manifest. The new tree lies under its own name all the while, so the next build goes on
/// where this one was stopped.
struct FileReplacement {
  let place: OutputPlace
  /// The tree that is there; it keeps its folders with their rights.
  let old: PreviousTree
  /// Where tests may stop the work.
  let probe: FaultProbe

  /// The name of the new tree beside the output.
  private var name: String { place.name(of: .next) }

  /// Whether a build was stopped here; then the tree is whole.
  func isUnfinished() throws(PublishingError) -> Bool {
    try at(place.path(of: name), place.parent.status(of: name)) != nil
  }

  /// Goes through the new tree from its first file to its manifest; may be called again after a
  /// stop.
  ///
  /// - Throws: `PublishingError.interrupted` with the path at which the work goes on.
  func run() throws(PublishingError) {
    let (output, new) = (old.folder, try newTree())
    var path = Manifest.fileName
    do throws(SystemFault) {
      // Without a manifest all is done, since that goes last.
      guard let output, let folder = new.folder, let manifest = new.manifest else { return }
      try removeOld(output, unless: new, &path)
      try makeFolders(output, new, &path)
      for file in manifest.entries.map(\.path) + [Manifest.fileName] {
        path = file
        try replace(path, from: folder, in: output)
      }
      try SystemFault.check(ozero_sync_file_system(output.number))
    } catch {
      throw .interrupted(path: "\(place.path)/\(path)", reason: error.reason)
    }
  }

  /// The new tree; without a manifest all its files are in their places already.
  private func newTree() throws(PublishingError) -> PreviousTree {
    let path = place.path(of: name)
    let folder = try at(path, Folder(name, in: place.parent))
    let hasManifest = try at(path, folder.status(of: Manifest.fileName)) != nil
    return hasManifest ? try PreviousTree(folder, at: path) : PreviousTree(unlisted: folder)
  }

  /// Removes what the new tree has no more, and folders of ours that it leaves empty.
  private func removeOld(
    _ output: Folder,
    unless new: PreviousTree,
    _ path: inout String
  ) throws(SystemFault) {
    for entry in old.manifest?.entries ?? [] where new.entry(at: entry.path) == nil {
      path = entry.path
      try probe.pass(.replace)
      if unlinkat(output.number, path, 0) == 0 || isGone(errno) { continue }
      // A build that was stopped has made the folder that comes in its place.
      guard errno == EISDIR, new.folders.contains(path) else { throw .last }
    }
    for folder in old.folders.subtracting(new.folders).sorted(by: >) {
      path = folder
      let isGone = unlinkat(output.number, folder, AT_REMOVEDIR) == 0 || isGone(errno)
      guard isGone || errno == ENOTEMPTY || errno == EEXIST else { throw .last }
    }
  }

  /// Whether there is nothing to remove any more.
  private func isGone(_ code: Int32) -> Bool { code == ENOENT || code == ENOTDIR }

  /// Makes folders that the old tree does not have, closed to others until they have their rights.
  private func makeFolders(
    _ output: Folder,
    _ new: PreviousTree,
    _ path: inout String
  ) throws(SystemFault) {
    for folder in new.folders.sorted() where try output.status(of: folder)?.kind != .folder {
      path = folder
      try output.makeFolder(folder, mode: 0o700)
      guard let model = try new.folder?.openForRights(folder, .folder) else { continue }
      _ = try Folder(folder, in: output).descriptor.takeRights(of: model)
    }
  }

  /// Moves a file; one in the place of somebody else's does not replace it.
  private func replace(
    _ path: String,
    from folder: Folder,
    in output: Folder
  ) throws(SystemFault) {
    try probe.pass(.replace)
    let isOurs = path == Manifest.fileName || old.entry(at: path) != nil
    let code =
      isOurs
      ? (renameat(folder.number, path, output.number, path) == 0 ? 0 : errno)
      : ozero_rename_new(folder.number, path, output.number, path)
    // What a build did before it was stopped is not in the new tree any more.
    if code != ENOENT { try SystemFault.check(code) }
  }
}
