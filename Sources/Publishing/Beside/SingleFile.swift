import Glibc

/// A file that is written beside any publication.
public struct SingleFile {
  /// As the user wrote it; may lead there by links.
  private let path: String

  /// Looks at nothing before something is written.
  public init(path: String) { self.path = path }

  /// Writes the file whole, or leaves what was there: its place, rights and what leads to it by a link stay.
  ///
  /// What is no file, such as a pipe or a device, is written into.
  public func write(_ bytes: [UInt8]) throws(SystemFault) {
    var status = stat()
    guard stat(path, &status) == 0 else { return try create(bytes) }
    let isFile = status.st_mode & S_IFMT == S_IFREG
    guard isFile, let real = OutputPlace.realPath(path), !isOfSystem else {
      return try Descriptor(open(path, O_WRONLY | O_NOCTTY | O_CLOEXEC)).writeAll(bytes)
    }
    try replace(real, bytes)
  }

  /// `/dev/stdout` leads to a file that somebody else has open.
  private var isOfSystem: Bool { path.hasPrefix("/dev/") || path.hasPrefix("/proc/") }

  /// Where there is nothing yet; a link to nowhere gets its file.
  private func create(_ bytes: [UInt8]) throws(SystemFault) {
    let flags = O_WRONLY | O_CREAT | O_NOCTTY | O_CLOEXEC
    let made = try Descriptor(open(path, flags, 0o666))
    guard let real = OutputPlace.realPath(path) else { return try made.writeAll(bytes) }
    do { try replace(real, bytes) } catch {
      unlink(real)
      throw error
    }
  }

  /// Fills another file beside the place under a name that nobody else has, then lets it take the place.
  private func replace(_ real: String, _ bytes: [UInt8]) throws(SystemFault) {
    let (parent, name) = PathText.split(real)
    let folder = try Folder(path: parent)
    let (file, temporary) = try temporaryFile(in: folder)
    do throws(SystemFault) {
      try file.writeAll(bytes)
      _ = try file.keepRights(of: name, .file, in: folder, .whole)
      guard renameat(folder.number, temporary, folder.number, name) == 0 else { throw .last }
    } catch {
      unlinkat(folder.number, temporary, 0)
      throw error
    }
  }

  /// A file under a random name in the same folder, so that it can be renamed; tries until the name
  /// is free.
  private func temporaryFile(in folder: Folder) throws(SystemFault) -> (Descriptor, String) {
    while true {
      let name = ".ozero-\(UInt32.random(in: 0...UInt32.max))"
      do { return (try folder.createFile(name), name) } catch {
        guard error.code == EEXIST else { throw error }
      }
    }
  }
}
