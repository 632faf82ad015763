import Glibc

extension Folder {
  /// Removes a file, a link or a folder with all that is in it; nothing there is as good.
  ///
  /// What cannot be removed stays, and does not keep the rest from going. No other disk is entered.
  ///
  /// - Parameters:
  ///   - name: What is removed.
  ///   - known: What may go; whatever else is found stays. `nil` for everything.
  ///   - step: Called before each attempt, at a folder or at what it holds.
  /// - Throws: The first reason why something is still there.
  func remove(
    _ name: String,
    known: Inventory? = nil,
    before step: () throws(SystemFault) -> Void = {}
  ) throws(SystemFault) {
    guard let top = try status(of: name) else { return }
    try withoutActuallyEscaping(step) { step throws(SystemFault) in
      var removal = Removal(top: top, known: known, step: step)
      removal.remove(name, at: "", in: self)
      if let fault = removal.fault { throw fault }
    }
  }
}

/// One tree that goes.
private struct Removal {
  /// Of the tree's top: what lies on another device or mount is not entered.
  let top: FileStatus
  /// What may go; `nil` for everything.
  let known: Inventory?
  /// Called before each attempt; what it throws is the reason why that one stays.
  let step: () throws(SystemFault) -> Void
  /// The first reason why something is still there; `unexpected` comes before all others.
  private(set) var fault: SystemFault?

  init(top: FileStatus, known: Inventory?, step: @escaping () throws(SystemFault) -> Void) {
    (self.top, self.known, self.step) = (top, known, step)
  }

  /// `path` is from the tree's top, as the inventory knows it; empty for the top itself.
  mutating func remove(_ name: String, at path: String, in folder: Folder) {
    do throws(SystemFault) {
      try step()
      if let known, !path.isEmpty, let status = try folder.status(of: name),
        !known.knows(path, as: status)
      {
        throw .unexpected
      }
      if unlinkat(folder.number, name, 0) == 0 || errno == ENOENT { return }
      let refusal = SystemFault.last
      // For a folder Linux says EISDIR, other systems EPERM.
      guard try folder.status(of: name)?.kind == .folder else { throw refusal }
      try removeFolder(name, at: path, in: folder)
    } catch {
      // That something new is there matters more than why the rest could not go.
      fault = error == .unexpected ? error : fault ?? error
    }
  }

  /// Empties a folder, then removes it; it stays where something in it did.
  private mutating func removeFolder(
    _ name: String,
    at path: String,
    in folder: Folder
  ) throws(SystemFault) {
    let inner = try open(name, in: folder)
    for entry in try inner.entries() {
      remove(entry.name, at: path.isEmpty ? entry.name : "\(path)/\(entry.name)", in: inner)
    }
    guard unlinkat(folder.number, name, AT_REMOVEDIR) == 0 || errno == ENOENT else { throw .last }
  }

  /// Opens a folder, and opens it to ourselves where its mode does not let us take out what it holds.
  private func open(_ name: String, in folder: Folder) throws(SystemFault) -> Folder {
    if let status = try folder.status(of: name), status.kind == .folder,
      status.mode & 0o700 != 0o700, !status.isMounted(in: top)
    {
      fchmodat(folder.number, name, 0o700, 0)
    }
    let inner = try Folder(name, in: folder)
    let status = try inner.descriptor.status()
    let isOfTree = status.identity.device == top.identity.device && status.mount == top.mount
    guard isOfTree else { throw .mounted }
    return inner
  }
}
