import Definitions
import Glibc

/// A folder of input files: the edge where bytes come in.
struct InputFolder {
  let path: String

  /// What cannot be read at all.
  struct Failure: Error {
    var path: String
    /// In Russian.
    var reason: String
  }

  /// Every plain file below the folder; hidden ones are left out, symbolic links are refused.
  ///
  /// - Throws: `Failure` when the folder or a file in it cannot be read.
  func files() throws(Failure) -> [InputFile] {
    var files: [InputFile] = []
    var folders = [""]
    while let folder = folders.popLast() {
      for entry in try entries(of: folder) {
        let inner = folder.isEmpty ? entry : "\(folder)/\(entry)"
        switch try kind(of: inner) {
        case .folder:
          folders.append(inner)
          // A folder that is named like a file is told, even when it is empty.
          if FileRole(path: inner).isRead { files.append(InputFile(path: inner + "/", bytes: [])) }
        case .file: files.append(InputFile(path: inner, bytes: try bytes(of: inner)))
        case .other: break
        }
      }
    }
    return files.sorted { $0.path < $1.path }
  }

  private enum Kind {
    case folder
    case file
    case other
  }

  private func full(_ inner: String) -> String { inner.isEmpty ? path : "\(path)/\(inner)" }

  private func entries(of inner: String) throws(Failure) -> [String] {
    guard let folder = opendir(full(inner)) else { throw failure(inner) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  private func kind(of inner: String) throws(Failure) -> Kind {
    var status = stat()
    guard lstat(full(inner), &status) == 0 else { throw failure(inner) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    case S_IFLNK:
      throw Failure(
        path: full(inner),
        reason: "это символическая ссылка; положите вместо неё сам файл или папку"
      )
    case _: return .other
    }
  }

  private func bytes(of inner: String) throws(Failure) -> [UInt8] {
    let descriptor = open(full(inner), O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(inner) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(inner) }
    let size = Int(status.st_size)
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
      while count < size {
        let more = read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
        if more <= 0 { break }
        count += more
      }
      initialized = count
    }
    guard count == size else { throw failure(inner) }
    return bytes
  }

  private func failure(_ inner: String) -> Failure {
    Failure(path: full(inner), reason: Self.reason(errno))
  }

  private static func reason(_ number: Int32) -> String {
    switch number {
    case ENOENT: "нет такой папки или файла"
    case EACCES, EPERM: "нет прав на чтение"
    case ENOTDIR: "это не папка"
    case EMFILE, ENFILE: "открыто слишком много файлов"
    case _: "не читается (ошибка системы \(number))"
    }
  }
}
