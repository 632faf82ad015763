import Diagnostics
import Glibc
import InstitutionModel

/// A folder of input files: the edge where bytes come in.
struct InputFolder {
  /// Absolute or from the current folder; may lead there by links itself.
  let path: String
  /// What is wanted of a file, by its path from the folder: asked before the file is opened.
  let interest: (String) -> Interest

  /// What is wanted of a file.
  enum Interest {
    /// Nothing: it lies there for other programs.
    case none
    /// To know that it is there; its bytes stay empty.
    case name
    /// Its bytes, one more than the longest text may have at most: enough to see that it is too long.
    case text
  }

  /// The most bytes that are read of a file.
  static let mostBytes = SourceDecoding.longestFile + 1

  /// What cannot be read at all.
  struct Failure: Error {
    /// As it is shown in messages.
    var path: String
    /// In Russian.
    var reason: String
    /// Whether there is nothing at the path.
    var isAbsence = false
    /// Whether no folder is at the path: nothing at all, or a file.
    var isNoFolder = false
  }

  /// Every plain file below the folder that is of interest; hidden ones are left out.
  ///
  /// A symbolic link is refused where a file or folder in its place would be looked at.
  ///
  /// - Throws: `Failure` when the folder or a file in it cannot be read.
  func files() throws(Failure) -> [InputFile] {
    var files: [InputFile] = []
    var folders = [""]
    while let folder = folders.popLast() {
      for entry in try entries(of: folder) {
        let inner = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
        let kind = entry.isUTF8 ? try kind(of: inner) : .misnamed(isFile: entry.isFile)
        switch (kind, interest(inner)) {
        case (.folder, let interest):
          folders.append(inner)
          // A folder that is named like a file is told, even when it is empty.
          if interest == .text { files.append(InputFile(path: inner + "/", bytes: [])) }
        case (.file, .name): files.append(InputFile(path: inner, bytes: []))
        case (.file, .text): files.append(InputFile(path: inner, bytes: try bytes(of: inner)))
        case (.link(toFolder: false), .none), (.misnamed(isFile: true), .none): break
        case (.link, _): throw refusal(inner, Self.isLink)
        case (.misnamed, _): throw refusal(inner, "имя не в UTF-8; переименуйте файл или папку")
        case (.other, .name), (.other, .text): throw refusal(inner, Self.isDevice)
        case (.file, .none), (.other, .none): break
        }
      }
    }
    return files.sorted { $0.path < $1.path }
  }

  /// What lies at a path.
  enum Kind {
    /// A folder, which is looked into.
    case folder
    /// A plain file.
    case file
    /// A link, of which it matters whether a folder is behind it.
    case link(toFolder: Bool)
    /// Its name cannot be written in a message, nor the file opened by it.
    case misnamed(isFile: Bool)
    /// A pipe, a socket or a device.
    case other
  }

  /// A name in a folder, as the folder tells it.
  private struct Entry {
    /// Repaired where it is not UTF-8.
    var name: String
    /// Whether the name can be written in a message.
    var isUTF8: Bool
    /// Whether the folder says that it is a plain file; some file systems do not tell.
    var isFile: Bool
  }

  /// Why a link is refused: what it leads to may lie anywhere.
  private static let isLink = "это символическая ссылка; положите вместо неё сам файл или папку"

  /// Why a folder in the place of a file is refused.
  private static let isFolder = "это папка, а не файл"

  /// Why something else than a file is refused: it could block the reader for ever.
  private static let isDevice =
    "это не файл, а канал, сокет или устройство; положите вместо него обычный файл"

  /// The path with that of the folder before it, for calls and messages.
  private func full(_ inner: String) -> String { inner.isEmpty ? path : "\(path)/\(inner)" }

  /// The names in a folder without hidden ones, in no order.
  private func entries(of inner: String) throws(Failure) -> [Entry] {
    guard let folder = opendir(full(inner)) else { throw failure(inner) }
    defer { closedir(folder) }
    var entries: [Entry] = []
    while let entry = readdir(folder) {
      let (name, isUTF8) = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          (String(cString: $0), String(validatingCString: $0) != nil)
        }
      }
      let isFile = Int(entry.pointee.d_type) == DT_REG
      if !name.hasPrefix(".") { entries.append(Entry(name: name, isUTF8: isUTF8, isFile: isFile)) }
    }
    return entries
  }

  /// What lies at a path from the folder.
  func kind(of inner: String) throws(Failure) -> Kind {
    var status = stat()
    guard lstat(full(inner), &status) == 0 else { throw failure(inner) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    case S_IFLNK:
      let isThere = stat(full(inner), &status) == 0
      return .link(toFolder: isThere && status.st_mode & S_IFMT == S_IFDIR)
    case _: return .other
    }
  }

  /// The bytes of a file, as many as are read at most.
  func bytes(of inner: String) throws(Failure) -> [UInt8] {
    let descriptor = open(full(inner), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw failure(inner) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(inner) }
    let kind = status.st_mode & S_IFMT
    guard kind != S_IFDIR else { throw refusal(inner, Self.isFolder) }
    guard kind == S_IFREG else { throw refusal(inner, Self.isDevice) }
    let size = min(Int(status.st_size), Self.mostBytes)
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
      while count < size {
        let more = read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
        if more < 0, errno == EINTR { continue }
        if more <= 0 { break }
        count += more
      }
      initialized = count
    }
    guard count == size else { throw failure(inner) }
    return bytes
  }

  /// What the system said last, with the path.
  private func failure(_ inner: String) -> Failure {
    let number = errno
    var failure = refusal(inner, Self.reason(number))
    failure.isAbsence = number == ENOENT
    failure.isNoFolder = number == ENOENT || number == ENOTDIR
    return failure
  }

  /// What is no failure of the system and cannot be read all the same.
  private func refusal(_ inner: String, _ reason: String) -> Failure {
    Failure(path: full(inner), reason: reason)
  }

  /// The Russian words for an error of the system.
  private static func reason(_ number: Int32) -> String {
    switch number {
    case ENOENT: "нет такой папки или файла"
    case EACCES, EPERM: "нет прав на чтение"
    case ENOTDIR: "это файл, а не папка"
    case EMFILE, ENFILE: "открыто слишком много файлов"
    case _: "не читается (ошибка системы \(number))"
    }
  }
}
