import CSystem
import Glibc

/// What stands under a name.
enum FileKind: Hashable, Sendable {
  case file
  case folder
  /// A path that leads elsewhere; it is looked at itself and not followed.
  case symbolicLink
  /// A pipe, a socket, a device.
  case special
}

/// The numbers by which the system tells one file from every other.
struct FileIdentity: Hashable, Sendable {
  /// The file system.
  var device: UInt64
  /// Unique on the device as long as the file lives; numbers are given anew later.
  var inode: UInt64
}

/// The attributes of a file that matter here.
struct FileStatus: Hashable, Sendable {
  /// What it is itself, if it is a link.
  var kind: FileKind
  /// In bytes.
  var size: Int
  /// By which it is known again.
  var identity: FileIdentity
  /// The number of the mount that it is seen through; 0 where the kernel does not tell.
  var mount: UInt64
  /// Whether another disk, or a bind mount, begins with it.
  var isMountRoot: Bool
  /// The permissions with the set-group and sticky bits; a set-user bit is never kept.
  var mode: mode_t
  /// The number of the user.
  var owner: uid_t
  /// The number of the group.
  var group: gid_t
  /// When its bytes, names or rights changed last, in seconds and nanoseconds.
  var changed: [Int64]

  /// Looks at a path from an open folder, or at what is open itself when the path is empty.
  init(of path: String, from number: Int32) throws(SystemFault) {
    var raw = ozero_status()
    try SystemFault.check(ozero_look_at(number, path, &raw))
    kind =
      switch raw.mode & UInt32(S_IFMT) {
      case UInt32(S_IFREG): .file
      case UInt32(S_IFDIR): .folder
      case UInt32(S_IFLNK): .symbolicLink
      case _: .special
      }
    size = Int(clamping: raw.size)
    identity = FileIdentity(device: raw.device, inode: raw.inode)
    mount = raw.mount
    isMountRoot = raw.is_mount_root
    mode = mode_t(raw.mode & 0o3777)
    owner = raw.owner
    group = raw.group
    changed = [raw.changed_seconds, Int64(raw.changed_nanoseconds)]
  }

  /// Whether another disk, or a bind mount, begins between a folder and this entry of it.
  func isMounted(in folder: FileStatus) -> Bool {
    isMountRoot || identity.device != folder.identity.device || mount != folder.mount
  }
}
