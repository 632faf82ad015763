import CXLSXWriter
import Glibc

/// A file that exists in memory only, for a library that insists on a path.
struct MemoryFile: ~Copyable {
  private let descriptor: CInt

  /// - Throws: `FileFault` when the system has no descriptor left.
  init() throws(FileFault) {
    let closeOnExec: CUnsignedInt = 1
    descriptor = memfd_create("workbook", closeOnExec)
    guard descriptor >= 0 else { throw FileFault.noMemoryFile }
  }

  deinit { close(descriptor) }

  /// Opens the same file again, as long as this value lives.
  var path: String { "/proc/self/fd/\(descriptor)" }

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
