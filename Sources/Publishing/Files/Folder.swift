import Glibc

/// An open folder; every path is relative to it and no symbolic link at its end is followed.
struct Folder: Sendable {
  /// Every path that begins here is relative to it, even when the folder is moved.
  let descriptor: Descriptor

  /// To look into a folder; it cannot be written to as a file.
  private static let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC

  /// Opens a folder by its path, following links.
  init(path: String) throws(SystemFault) {
    descriptor = try Descriptor(open(path, Self.flags))
  }

  /// Opens a folder inside a folder.
  init(_ path: String, in folder: Folder) throws(SystemFault) {
    descriptor = try Descriptor(openat(folder.number, path, Self.flags | O_NOFOLLOW))
  }

  /// What calls of the system want.
  var number: Int32 { descriptor.number }

  /// What stands under a path; `nil` when nothing does.
  func status(of path: String) throws(SystemFault) -> FileStatus? {
    do { return try FileStatus(of: path, from: number) } catch {
      if error.code == ENOENT { return nil }
      throw error
    }
  }

  /// Opens a file or folder whose rights another one takes over; `nil` when there is none of the kind.
  func openForRights(_ path: String, _ kind: FileKind) throws(SystemFault) -> Descriptor? {
    do throws(SystemFault) {
      let found = path.isEmpty ? descriptor : try openFile(path)
      return try found.status().kind == kind ? found : nil
    } catch {
      if [ENOENT, ENOTDIR, ELOOP, ENXIO].contains(error.code) { return nil }
      throw error
    }
  }

  /// Opens what a path names, for reading; a link at its end is refused with `ELOOP`.
  func openFile(_ path: String) throws(SystemFault) -> Descriptor {
    // A pipe would block the reader for ever without O_NONBLOCK.
    try Descriptor(openat(number, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC))
  }

  /// Opens a file, or the file that a symbolic link leads to; `nil` when there is none to read.
  func openFollowingLinks(_ path: String) throws(SystemFault) -> Descriptor? {
    let number = openat(number, path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    // Nothing to serve: a link to nowhere or in a circle, a socket.
    if number < 0, [ENOENT, ELOOP, ENOTDIR, ENXIO].contains(errno) { return nil }
    let file = try Descriptor(number)
    return try file.status().kind == .file ? file : nil
  }

  /// Makes a file; the mode loses what the umask forbids.
  func createFile(_ path: String, mode: mode_t = 0o666) throws(SystemFault) -> Descriptor {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    return try Descriptor(openat(number, path, flags, mode))
  }

  /// Makes a folder in an existing one; the mode loses what the umask forbids.
  func makeFolder(_ path: String, mode: mode_t = 0o777) throws(SystemFault) {
    guard mkdirat(number, path, mode) == 0 else { throw .last }
  }

  /// The names in a folder with what they name, sorted.
  ///
  /// - Throws: `EILSEQ` when a name is not UTF-8.
  func entries() throws(SystemFault) -> [(name: String, kind: FileKind)] {
    // The stream closes the descriptor that it is given, and moves it.
    let copy = openat(number, ".", Self.flags)
    guard copy >= 0 else { throw .last }
    guard let stream = fdopendir(copy) else {
      close(copy)
      throw .last
    }
    defer { closedir(stream) }
    var entries: [(name: String, kind: FileKind)] = []
    errno = 0
    while let entry = readdir(stream) {
      guard let name = Self.name(of: entry) else { throw SystemFault(EILSEQ) }
      if name != ".", name != ".." { entries.append((name, try kind(of: entry, named: name))) }
      errno = 0
    }
    guard errno == 0 else { throw .last }
    return entries.sorted { $0.name < $1.name }
  }

  /// `nil` for a name that is not UTF-8.
  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String? {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return nil }
    let start = UnsafeRawPointer(entry).advanced(by: offset)
    return String(validatingCString: start.assumingMemoryBound(to: CChar.self))
  }

  /// What the folder tells of the entry; file systems that do not say it are asked for each.
  private func kind(
    of entry: UnsafeMutablePointer<dirent>,
    named name: String
  ) throws(SystemFault) -> FileKind {
    switch Int(entry.pointee.d_type) {
    case DT_REG: return .file
    case DT_DIR: return .folder
    case DT_LNK: return .symbolicLink
    case _: return try status(of: name)?.kind ?? .special
    }
  }
}
