import CSystem
import Glibc
import Synchronization

/// The right of one build to replace an output; other outputs of the same folder are not concerned.
///
/// The folder itself is locked, and as builds put a new one in its place, that one too. Whoever takes
/// the lock looks afterwards whether the folder still lies there.
final class OutputLock: Sendable {
  /// The folders that are locked, the output first.
  private let held = Mutex<[Folder]>([])

  /// Locks what lies at a place, or the stage of a first build, which is made for that.
  ///
  /// - Returns: What lies there; `nil` when nothing does.
  /// - Throws: `PublishingError.busy` when another build has the lock.
  func take(_ place: OutputPlace) throws(PublishingError) -> Folder? {
    // Each round another build has just ended.
    for _ in 0..<100 {
      if let folder = try place.open() {
        if try take(folder, place.name, of: place) { return folder }
      } else if try takeStage(of: place) {
        return nil
      }
    }
    throw .busy(path: place.path)
  }

  /// Locks a folder of ours; `false` when another one lies under its name by now.
  private func take(
    _ folder: Folder,
    _ name: String,
    of place: OutputPlace
  ) throws(PublishingError) -> Bool {
    let code = ozero_lock(folder.number)
    if code == EWOULDBLOCK { throw .busy(path: place.path) }
    let path = place.path(of: name)
    // Network disks lock no folder that is open for reading.
    try at(path, SystemFault.check(code == EBADF ? ENOLCK : code))
    let identity = try at(path, folder.descriptor.status().identity)
    guard try at(path, place.parent.status(of: name))?.identity == identity else {
      ozero_unlock(folder.number)
      return false
    }
    held.withLock { $0.append(folder) }
    return true
  }

  /// Locks also the tree that will be the output.
  func add(_ tree: Folder) throws(SystemFault) {
    try SystemFault.check(ozero_lock(tree.number))
    held.withLock { $0.append(tree) }
  }

  /// Makes and locks the stage of a first build; `false` when something came in between.
  private func takeStage(of place: OutputPlace) throws(PublishingError) -> Bool {
    let name = place.name(of: .stage)
    do {
      try place.parent.makeFolder(name)
    } catch {
      guard error.code == EEXIST else { throw PublishingError(error, at: place.path) }
      // Of a build that was killed, or still works.
      var sweep = Sweep(place)
      try sweep.clear(.stage)
      return false
    }
    guard let stage = try openStage(name, of: place), try take(stage, name, of: place) else {
      return false
    }
    guard try place.open() != nil else { return true }
    unlinkat(place.parent.number, name, AT_REMOVEDIR)
    release()
    return false
  }

  /// `nil` where the stage went again.
  private func openStage(_ name: String, of place: OutputPlace) throws(PublishingError) -> Folder? {
    do { return try Folder(name, in: place.parent) } catch {
      if error.code == ENOENT { return nil }
      throw PublishingError(error, at: place.path(of: name))
    }
  }

  /// Lets the next build begin.
  func release() {
    held.withLock { held in
      for folder in held { ozero_unlock(folder.number) }
      held = []
    }
  }
}
