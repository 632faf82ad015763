import CSystem
import Glibc

/// The steps in which the staged tree takes the place of the output.
extension Stage {
  /// The folder in which all names are changed.
  private var parent: Int32 { output.parent.number }
  /// The name under which the tree waits for its exchange.
  private var ready: String { output.place.name(of: .ready) }

  /// Brings the tree to the disk, whole and with its rights.
  func complete() throws(SystemFault) {
    try completeRights()
    try probe.pass(.sync)
    try SystemFault.check(ozero_sync_file_system(parent))
  }

  /// Puts the tree where nothing is.
  func placeFirst() throws(SystemFault) {
    try probe.pass(.exchange)
    try SystemFault.check(ozero_rename_new(parent, output.stageName, parent, output.name))
    // Failing to hurry the disk now does not undo what every process already sees.
    _ = fsync(parent)
  }

  /// Lets the tree and the output change places, in one step that is either done or not.
  ///
  /// - Returns: `false` where the file system cannot do that; then nothing has changed.
  func exchange() throws(SystemFault) -> Bool {
    try SystemFault.check(ozero_rename_new(parent, output.stageName, parent, ready))
    do throws(SystemFault) {
      try probe.pass(.exchange)
      try SystemFault.check(ozero_exchange(parent, ready, output.name))
      _ = fsync(parent)
      return true
    } catch {
      try SystemFault.check(ozero_rename_new(parent, ready, parent, output.stageName))
      // What file systems answer that know no exchange, or no exchange of such folders.
      if [EXDEV, EINVAL, ENOSYS, EOPNOTSUPP].contains(error.code) { return false }
      throw error
    }
  }

  /// Whether what came out of the exchange is the tree that was looked at before it.
  func tookOut(_ tree: Folder) throws(SystemFault) -> Bool {
    try probe.pass(.look)
    return try output.parent.status(of: ready)?.identity == tree.descriptor.status().identity
  }

  /// Changes places back, so that all is as before the exchange.
  func undoExchange() throws(SystemFault) {
    record.wasPublished = true
    try SystemFault.check(ozero_exchange(parent, ready, output.name))
    // Somebody else's folder must not be taken for the staged tree, which will be removed.
    guard try output.parent.status(of: ready)?.identity == record.identity else {
      throw .unexpected
    }
    try SystemFault.check(ozero_rename_new(parent, ready, parent, output.stageName))
    _ = fsync(parent)
  }

  /// Gives the tree the name under which the next build would go on with it.
  func commitReplacement() throws(SystemFault) {
    let next = output.place.name(of: .next)
    try SystemFault.check(ozero_rename_new(parent, output.stageName, parent, next))
    _ = fsync(parent)
  }
}
