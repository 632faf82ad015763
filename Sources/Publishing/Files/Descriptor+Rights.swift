import CSystem
import Glibc

extension Descriptor {
  /// How much of the rights of an old file is taken over.
  enum Extent {
    /// Everything.
    case whole
    /// What new files in a folder inherit, while nobody but its owner may come in.
    case closed
  }

  /// Takes over owner, group, mode, access lists and attributes of a file or folder.
  ///
  /// Where the group cannot be kept, another one may do no more than everybody.
  ///
  /// - Returns: Whether the group was kept.
  func takeRights(
    of old: Descriptor,
    _ extent: Extent = .whole
  ) throws(SystemFault) -> Bool {
    let wanted = try old.status()
    let keepsGroup = try takeOwner(of: wanted)
    try SystemFault.check(ozero_copy_attributes(old.number, number, extent == .whole))
    let mode = keepsGroup ? wanted.mode : Self.withoutGroup(wanted.mode)
    // Last, since a new owner or list changes it.
    try setMode(extent == .whole ? mode : mode & 0o3000 | 0o700)
    return keepsGroup
  }

  /// Takes over the rights of what lies at a path, if anything of the kind does.
  ///
  /// - Returns: Whether the group was kept.
  func keepRights(
    of path: String,
    _ kind: FileKind,
    in folder: Folder,
    _ extent: Extent
  ) throws(SystemFault) -> Bool {
    do throws(SystemFault) {
      guard let found = try folder.openForRights(path, kind) else { return true }
      return try takeRights(of: found, extent)
    } catch {
      // What cannot be opened cannot be asked for its lists; without them only its owner may come in.
      guard error.code == EACCES, let status = try folder.status(of: path) else { throw error }
      try takeOwnersMode(of: status)
      return true
    }
  }

  /// The mode with no more for the group than for everybody, and without the set-group bit.
  private static func withoutGroup(_ mode: mode_t) -> mode_t {
    mode & ~0o2070 | mode & 0o070 & (mode & 0o007) << 3
  }

  /// Takes over as much of the mode as lets nobody but the owner in, where no more can be learnt.
  private func takeOwnersMode(of wanted: FileStatus) throws(SystemFault) {
    _ = try takeOwner(of: wanted)
    try setMode(wanted.mode & 0o700)
  }

  /// Sets the mode whatever the umask says.
  func setMode(_ mode: mode_t) throws(SystemFault) {
    guard fchmod(number, mode) == 0 else { throw .last }
  }

  /// Takes over owner and group, as far as that is allowed; returns whether the group is kept.
  private func takeOwner(of wanted: FileStatus) throws(SystemFault) -> Bool {
    let present = try status()
    if present.owner != wanted.owner, fchown(number, wanted.owner, wanted.group) == 0 {
      return true
    }
    if present.group == wanted.group { return true }
    // Only a group that one belongs to may be given.
    if fchown(number, uid_t.max, wanted.group) == 0 { return true }
    guard errno == EPERM else { throw .last }
    return false
  }
}
