import CSystem
import Glibc

/// The folder beside the output in which the new tree is put together.
///
/// It appears with the first file, so a build that changes nothing never makes it.
struct Stage: Sendable {
  let output: OutputFolder
  /// The tree whose rights are kept.
  let old: Folder?
  /// New files and folders in it are closed to others; `nil` where it was opened to them.
  let closedFolder: String?
  let probe: FaultProbe
  let record = StageRecord()

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
      do throws(SystemFault) {
        try output.parent.makeFolder(staged(path), mode: folderMode(at: path))
      } catch {
        // A file of this build stands there.
        throw error.code == EEXIST ? SystemFault(ENOTDIR) : error
      }
      try beginRights(of: path)
    }
  }

  /// Writes a new file; its folder must exist.
  func write(_ bytes: [UInt8], to path: String) throws(SystemFault) {
    try probe.pass(.createFile)
    let file = try output.parent.createFile(staged(path), mode: fileMode(at: path))
    try probe.pass(.fillFile)
    try file.writeAll(bytes)
    try keepRights(of: path, for: file)
  }

  /// Reads a file that was written before.
  func read(_ path: String, into buffer: inout [UInt8]) throws(SystemFault) {
    try output.parent.openFile(staged(path)).read(into: &buffer)
  }

  /// Gives a file of the old tree a second name in the new one; its folder must exist.
  func link(_ path: String, from old: Folder, kind: FileKind) throws(SystemFault) {
    try probe.pass(.link)
    try output.parent.link(path, of: old, as: staged(path), kind: kind)
  }

  /// Puts the staged tree in the place of the output, in one step that is either done or not.
  func exchange() throws(SystemFault) {
    try completeRights()
    try probe.pass(.sync)
    try SystemFault.check(ozero_sync_file_system(output.parent.number))
    try probe.pass(.exchange)
    let parent = output.parent.number
    if output.exists {
      try SystemFault.check(ozero_exchange(parent, output.stageName, output.name))
    } else {
      guard renameat(parent, output.stageName, parent, output.name) == 0 else { throw .last }
    }
    // Failing to hurry the disk now does not undo what every process already sees.
    _ = fsync(parent)
  }

  /// Removes the stage with all that is in it, whatever it is by now.
  func remove() throws(SystemFault) {
    try output.parent.remove(output.stageName)
  }

  /// Removes the old tree, which the exchange put into the stage's place.
  func removeOld() throws(SystemFault) {
    try output.parent.remove(output.stageName) { () throws(SystemFault) in
      try probe.pass(.removeOld)
    }
  }
}
