import Glibc

/// What was there keeps its rights: whatever takes its place gets them.
extension Stage {
  /// Whether a new file or folder is for staff alone.
  private func isClosed(_ path: String) -> Bool {
    guard let closedFolder else { return false }
    return path == closedFolder || path.utf8.starts(with: "\(closedFolder)/".utf8)
  }

  /// Before the umask: 0640 for staff's files, which others of the machine may not read.
  func fileMode(at path: String) -> mode_t { isClosed(path) ? 0o640 : 0o666 }

  /// Before the umask: 0750 for staff's folders.
  func folderMode(at path: String) -> mode_t { isClosed(path) ? 0o750 : 0o777 }

  /// Gives a new file the rights of the one that it takes the place of.
  func keepRights(of path: String, for file: Descriptor) throws(SystemFault) {
    try keepRights(of: path, .file, for: file, .whole)
  }

  /// Gives a new folder what is inherited from the one that it takes the place of, and lets nobody
  /// else in until everything in it has its rights.
  func beginRights(of path: String) throws(SystemFault) {
    guard old != nil else { return }
    try keepRights(of: path, .folder, for: try open(path), .closed)
  }

  /// Gives all folders the rights of those that they take the place of.
  func completeRights() throws(SystemFault) {
    guard old != nil else { return }
    // Inner ones first, since outer ones may close the way to them.
    for path in record.folders.reversed() {
      try keepRights(of: path, .folder, for: try open(path), .whole)
    }
  }

  /// A folder of the staged tree.
  private func open(_ folder: String) throws(SystemFault) -> Descriptor {
    try Folder(staged(folder), in: output.parent).descriptor
  }

  /// Notes a path whose group could not be kept.
  private func keepRights(
    of path: String,
    _ kind: FileKind,
    for new: Descriptor,
    _ extent: Descriptor.Extent
  ) throws(SystemFault) {
    guard let old else { return }
    if try !new.keepRights(of: path, kind, in: old, extent) { record.addRegrouped(path) }
  }
}
