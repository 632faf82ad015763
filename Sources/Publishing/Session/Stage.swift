import Glibc

/// The folder beside the output in which the new tree is put together.
///
/// It appears with the first file, so a build that changes nothing never makes it.
struct Stage: Sendable {
  /// The place that the tree will take.
  let output: OutputFolder
  /// The tree whose rights are kept.
  let old: Folder?
  /// New files and folders in it are closed to others; `nil` where it was opened to them.
  let closedFolder: String?
  /// Where tests may stop the work.
  let probe: FaultProbe
  /// Keeps what must not be cut in two from being so.
  let interruption: Interruption
  /// What workers know together.
  let record = StageRecord()

  /// From the folder that the output lies in; the empty path is the tree itself.
  func staged(_ path: String) -> String {
    path.isEmpty ? output.stageName : "\(output.stageName)/\(path)"
  }

  /// Makes the folders above a path, unless they are known to be there.
  ///
  /// Each worker knows its own folders, so that workers hardly wait for each other.
  func makeFolders(above path: String, known: inout Set<String>) throws(SystemFault) {
    for folder in [""] + PathText.folders(above: path, unless: known)
    where known.insert(folder).inserted {
      try makeFolder(folder)
    }
  }

  /// Makes an empty folder; the one above it must exist.
  func makeFolder(_ path: String) throws(SystemFault) {
    try record.make(path) { () throws(SystemFault) in
      try probe.pass(.makeFolder)
      try interruption.hold { () throws(SystemFault) in try make(path) }
    }
  }

  /// Makes the folder with the mode and rights that it begins with.
  private func make(_ path: String) throws(SystemFault) {
    if path.isEmpty { return try makeTree() }
    do throws(SystemFault) {
      try output.parent.makeFolder(staged(path), mode: folderMode(at: path))
    } catch {
      // A file of this build stands there.
      throw error.code == EEXIST ? SystemFault(ENOTDIR) : error
    }
    try beginRights(of: path)
  }

  /// Makes the folder of the tree, which that of a first build has been from the start, and locks it:
  /// it will be the output.
  private func makeTree() throws(SystemFault) {
    if old != nil { try output.parent.makeFolder(output.stageName) }
    let tree = try Folder(output.stageName, in: output.parent)
    record.identity = try tree.descriptor.status().identity
    guard old != nil else { return }
    try output.lock.add(tree)
    try beginRights(of: "")
  }

  /// Writes a new file; its folder must exist.
  func write(_ bytes: [UInt8], to path: String) throws(SystemFault) {
    try probe.pass(.createFile)
    let file = try interruption.hold { () throws(SystemFault) in
      try output.parent.createFile(staged(path), mode: fileMode(at: path))
    }
    try probe.pass(.fillFile)
    try interruption.hold { () throws(SystemFault) in
      try file.writeAll(bytes)
      try keepRights(of: path, for: file)
    }
  }

  /// Reads a file that was written before.
  func read(_ path: String, into buffer: inout [UInt8]) throws(SystemFault) {
    try output.parent.openFile(staged(path)).read(into: &buffer)
  }

  /// What stands under a path of the staged tree; `nil` when nothing does.
  func status(of path: String) throws(SystemFault) -> FileStatus? {
    try output.parent.status(of: staged(path))
  }

  /// Gives a file of the old tree a second name in the new one; its folder must exist.
  func link(_ path: String, from old: Folder, kind: FileKind) throws(SystemFault) {
    try probe.pass(.link)
    try interruption.hold { () throws(SystemFault) in
      try output.parent.link(path, of: old, as: staged(path), kind: kind)
    }
  }

  /// Takes out what had been linked, or made, for somebody else's file or folder.
  func drop(_ file: ForeignFile) throws(SystemFault) {
    let flag = file.kind == .folder ? AT_REMOVEDIR : 0
    if unlinkat(output.parent.number, staged(file.path), flag) == 0 {
      return record.forget(file.path)
    }
    // A folder may be needed for files of ours too.
    guard errno == ENOENT || errno == ENOTEMPTY || errno == EEXIST else { throw .last }
  }
}
