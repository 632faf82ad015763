import Glibc
import Pipeline
import Publishing

/// A file that the command writes beside any publication.
struct OutputFile {
  let path: String

  /// Writes the file whole, or leaves what was there.
  ///
  /// It is filled beside its place under a name that nobody else has, so that two runs and files of
  /// people do not meet.
  func write(_ bytes: [UInt8]) throws(Failure) {
    var template = Array("\(path).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw failure(errno) }
    let fault = fill(descriptor, bytes) ?? (rename(template, path) == 0 ? nil : errno)
    guard let fault else { return }
    unlink(template)
    throw failure(fault)
  }

  /// Fills and closes the file; returns the first error of the system.
  private func fill(_ descriptor: Int32, _ bytes: [UInt8]) -> Int32? {
    var fault = fchmod(descriptor, mode) == 0 ? nil : errno
    var rest = bytes[...]
    while fault == nil, !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { fault = errno }
    }
    let isClosed = close(descriptor) == 0
    return fault ?? (isClosed ? nil : errno)
  }

  /// The rights of the file that it takes the place of, or of any new file.
  private var mode: mode_t {
    var status = stat()
    if stat(path, &status) == 0 { return status.st_mode & 0o777 }
    let mask = umask(0)
    umask(mask)
    return 0o666 & ~mask
  }

  private func failure(_ number: Int32) -> Failure {
    .world("не удалось записать «\(path)»: \(SystemFault(number).reason)")
  }
}
