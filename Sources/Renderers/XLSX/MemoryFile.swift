import CXLSXWriter
import Glibc

/// A file that exists in memory only, for a library that insists on a path.
struct MemoryFile: ~Copyable {
  private let descriptor: CInt
  /// Opens the same file again, as long as this value lives.
  let path: String
  /// Whether the file has a name of its own, which goes away with this value.
  private let isNamed: Bool

  /// - Parameter descriptors: The folder in which the system lists open files. Where it has none, the file
  ///   lies in a folder for files that do not last.
  /// - Throws: `FileFault` when the system has no descriptor left.
  init(descriptors: String = "/proc/self/fd") throws(FileFault) {
    let closeOnExec: CUnsignedInt = 1
    let memory = memfd_create("workbook", closeOnExec)
    guard memory >= 0 else { throw FileFault.noMemoryFile }
    let path = "\(descriptors)/\(memory)"
    if access(path, W_OK) == 0 {
      (descriptor, self.path, isNamed) = (memory, path, false)
      return
    }
    close(memory)
    (descriptor, self.path) = try Self.named()
    isNamed = true
  }

  private static func named() throws(FileFault) -> (descriptor: CInt, path: String) {
    for folder in ["/dev/shm", "/tmp"] {
      var template = Array("\(folder)/ozero-XXXXXX".utf8CString)
      let descriptor = mkstemp(&template)
      if descriptor >= 0 {
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        return (descriptor, String(decoding: template.dropLast().map(UInt8.init), as: UTF8.self))
      }
    }
    throw FileFault.noTemporaryFile
  }

  deinit {
    if isNamed { unlink(path) }
    close(descriptor)
  }

  /// All that was written.
  func contents() throws(FileFault) -> [UInt8] {
    let size = lseek(descriptor, 0, SEEK_END)
    guard size >= 0 else { throw FileFault.unreadableMemoryFile }
    var isComplete = true
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, count in
      while count < size {
        let rest = UnsafeMutableBufferPointer(rebasing: buffer[count...])
        let read = pread(descriptor, rest.baseAddress, rest.count, off_t(count))
        guard read > 0 else {
          isComplete = false
          return
        }
        count += read
      }
    }
    guard isComplete else { throw FileFault.unreadableMemoryFile }
    return bytes
  }
}
