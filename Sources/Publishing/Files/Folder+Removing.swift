import Glibc

extension Folder {
  /// Removes a file, a link or a folder with all that is in it; nothing there is as good.
  ///
  /// - Parameters:
  ///   - name: What is removed.
  ///   - step: Called before each attempt, at a folder or at what it holds.
  /// - Throws: What the system or `step` says; the rest is still there.
  func remove(
    _ name: String,
    before step: () throws(SystemFault) -> Void = {}
  ) throws(SystemFault) {
    try step()
    if unlinkat(number, name, 0) == 0 || errno == ENOENT { return }
    // For a folder Linux says EISDIR, other systems EPERM.
    guard errno == EISDIR || errno == EPERM else { throw .last }
    let inner = try Folder(name, in: self)
    for entry in try inner.entries() { try inner.remove(entry.name, before: step) }
    guard unlinkat(number, name, AT_REMOVEDIR) == 0 || errno == ENOENT else { throw .last }
  }
}
