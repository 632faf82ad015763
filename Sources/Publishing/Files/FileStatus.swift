import Glibc

/// What stands under a name.
enum FileKind: Hashable, Sendable {
  case file
  case folder
  case symbolicLink
  /// A pipe, a socket, a device.
  case special
}

/// The few attributes of a file that matter here.
struct FileStatus: Hashable, Sendable {
  var kind: FileKind
  /// In bytes.
  var size: Int

  init(_ status: stat) {
    size = Int(status.st_size)
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .symbolicLink
      case _: .special
      }
  }
}
