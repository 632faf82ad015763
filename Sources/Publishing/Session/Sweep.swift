import CSystem
import Glibc

/// Tidies up what earlier builds left beside an output; only who has the lock may.
struct Sweep {
  let place: OutputPlace
  private(set) var leftovers: [PublishingOutcome.Leftover] = []
  private(set) var saved: [String] = []

  init(_ place: OutputPlace) { self.place = place }

  /// Removes old trees and unfinished ones; what cannot be removed is set aside.
  ///
  /// - Parameter output: What lies in the place; `nil` before a first build, whose stage is its own.
  /// - Throws: `PublishingError.busy` when another build works, and what cannot even be renamed.
  mutating func run(beside output: Folder?) throws(PublishingError) {
    for number in 1...Neighbour.limit { discard(.old(number)) }
    for number in 1...Neighbour.limit { note(.saved(number)) }
    if output != nil { try clear(.stage) }
    try settle(.ready, beside: output)
    try settle(.next, beside: output)
  }

  /// Tells of what was saved until somebody takes it away.
  private mutating func note(_ neighbour: Neighbour) {
    let name = place.name(of: neighbour)
    if (try? place.parent.status(of: name)) != nil { saved.append(place.path(of: name)) }
  }

  /// Removes what is of no use, unless a build works in it.
  mutating func clear(_ neighbour: Neighbour) throws(PublishingError) {
    let name = place.name(of: neighbour)
    do throws(SystemFault) {
      guard let status = try place.parent.status(of: name) else { return }
      let folder = status.kind == .folder ? try Folder(name, in: place.parent) : nil
      if let folder { try SystemFault.check(ozero_lock(folder.number)) }
    } catch {
      if error.code == ENOENT { return }
      if error.code == EWOULDBLOCK { throw .busy(path: place.path) }
      // Another owner's: it can only be set aside.
      if error.code != EACCES { throw PublishingError(error, at: place.path(of: name)) }
    }
    do { try place.parent.remove(name) } catch { try setAside(name, because: error) }
  }

  /// Removes an old tree that was looked at; whatever is not known of it is saved.
  mutating func retire(
    _ neighbour: Neighbour,
    known: Inventory,
    before step: () throws(SystemFault) -> Void
  ) {
    let name = place.name(of: neighbour)
    do throws(PublishingError) {
      let old = try rename(name, to: Neighbour.old)
      do { try place.parent.remove(old, known: known, before: step) } catch {
        if [SystemFault.unexpected, SystemFault(ENOTEMPTY)].contains(error) {
          return try save(old)
        }
        leftovers.append(.init(path: place.path(of: old), reason: error.reason))
      }
    } catch {
      leftovers.append(.init(path: place.path(of: name), reason: error.message))
    }
  }

  /// Removes what is left of a tree whose files have all found their places.
  mutating func discard(_ neighbour: Neighbour) {
    let name = place.name(of: neighbour)
    do { try place.parent.remove(name) } catch {
      leftovers.append(.init(path: place.path(of: name), reason: error.reason))
    }
  }

  /// Gives something that cannot be removed a name under which each build tries again.
  mutating func setAside(_ name: String, because fault: SystemFault) throws(PublishingError) {
    let old = try rename(name, to: Neighbour.old)
    leftovers.append(.init(path: place.path(of: old), reason: fault.reason))
  }

  /// Gives something that is not ours to remove a name that no build touches.
  mutating func save(_ name: String) throws(PublishingError) {
    saved.append(place.path(of: try rename(name, to: Neighbour.saved)))
  }

  /// Renames to the first name that is free, and returns that.
  private func rename(
    _ name: String,
    to neighbour: (Int) -> Neighbour
  ) throws(PublishingError) -> String {
    let parent = place.parent.number
    for number in 1...Neighbour.limit {
      let free = place.name(of: neighbour(number))
      let code = ozero_rename_new(parent, name, parent, free)
      if code == 0 { return free }
      if code != EEXIST { throw PublishingError(SystemFault(code), at: place.path(of: name)) }
    }
    throw PublishingError(SystemFault(EEXIST), at: place.path(of: name))
  }

  /// Removes a whole tree that has been, or may have been, the output, if what is the output now has all
  /// that others put there.
  mutating func settle(_ neighbour: Neighbour, beside output: Folder?) throws(PublishingError) {
    let name = place.name(of: neighbour)
    guard try at(place.path(of: name), place.parent.status(of: name)) != nil else { return }
    guard isCarriedOver(name, into: output) else { return try save(name) }
    do { try place.parent.remove(name) } catch { try setAside(name, because: error) }
  }

  private func isCarriedOver(_ name: String, into output: Folder?) -> Bool {
    guard let output else { return false }
    do {
      let folder = try Folder(name, in: place.parent)
      // Without a manifest nothing is known to be ours.
      let tree =
        (try? PreviousTree(folder, at: place.path(of: name))) ?? PreviousTree(unlisted: folder)
      return try tree.foreignFiles().allSatisfy { try isIn(output, $0, of: folder) }
    } catch {
      return false
    }
  }

  private func isIn(_ output: Folder, _ file: ForeignFile, of folder: Folder) throws -> Bool {
    guard let found = try output.status(of: file.path), found.kind == file.kind else {
      return false
    }
    if file.kind == .folder || found.identity == file.status?.identity { return true }
    guard file.kind == .file, found.size == file.status?.size else { return false }
    return try output.openFile(file.path).hasBytes(of: folder.openFile(file.path))
  }
}
