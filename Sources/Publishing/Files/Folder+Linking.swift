import Glibc

extension Folder {
  /// Gives a file of another folder a name here too, or copies it where it cannot have two names.
  func link(
    _ path: String,
    of other: Folder,
    as name: String,
    kind: FileKind
  ) throws(SystemFault) {
    if linkat(other.number, path, number, name, 0) == 0 { return }
    let fault = SystemFault.last
    guard [EXDEV, EPERM, EMLINK, EOPNOTSUPP].contains(fault.code) else { throw fault }
    switch kind {
    case .file: try copyFile(path, of: other, as: name)
    case .symbolicLink: try copyLink(path, of: other, as: name)
    case .folder, .special: throw fault
    }
  }

  /// Copies the bytes of a file.
  func copyFile(_ path: String, of other: Folder, as name: String) throws(SystemFault) {
    var bytes: [UInt8] = []
    try other.openFile(path).read(into: &bytes)
    try createFile(name).writeAll(bytes)
  }

  /// Makes a symbolic link with the target of another.
  func copyLink(_ path: String, of other: Folder, as name: String) throws(SystemFault) {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    guard readlinkat(other.number, path, &target, Int(PATH_MAX)) >= 0 else { throw .last }
    guard symlinkat(target, number, name) == 0 else { throw .last }
  }
}
