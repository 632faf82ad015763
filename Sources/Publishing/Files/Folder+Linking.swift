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

  /// Copies the bytes of a file with its rights and the time of its last change.
  func copyFile(_ path: String, of other: Folder, as name: String) throws(SystemFault) {
    let file = try other.openFile(path)
    let copy = try createFile(name, mode: 0o600)
    try copy.writeAll(of: file)
    _ = try copy.takeRights(of: file)
    var status = stat()
    guard fstat(file.number, &status) == 0 else { throw .last }
    guard futimens(copy.number, [status.st_atim, status.st_mtim]) == 0 else { throw .last }
  }

  /// Makes a symbolic link with the target of another.
  func copyLink(_ path: String, of other: Folder, as name: String) throws(SystemFault) {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    guard readlinkat(other.number, path, &target, Int(PATH_MAX)) >= 0 else { throw .last }
    guard symlinkat(target, number, name) == 0 else { throw .last }
  }
}
