import Glibc

extension Folder {
  /// Removes a file, a link or a folder with all that is in it; nothing there is as good.
  func remove(_ name: String) throws(SystemFault) {
    if unlinkat(number, name, 0) == 0 || errno == ENOENT { return }
    // For a folder Linux says EISDIR, other systems EPERM.
    guard errno == EISDIR || errno == EPERM else { throw .last }
    let inner = try Folder(name, in: self)
    for entry in try inner.entries() { try inner.remove(entry.name) }
    guard unlinkat(number, name, AT_REMOVEDIR) == 0 || errno == ENOENT else { throw .last }
  }
}
