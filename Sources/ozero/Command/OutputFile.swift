import Glibc
import Pipeline
import Publishing

/// A file that the command writes beside any publication.
struct OutputFile {
  let path: String

  /// Writes the file whole, or leaves what was there.
  func write(_ bytes: [UInt8]) throws(Failure) {
    let staged = "\(path).part"
    let isWritten = fill(staged, bytes) && rename(staged, path) == 0
    if isWritten { return }
    let fault = SystemFault(errno)
    unlink(staged)
    throw .world("не удалось записать «\(path)»: \(fault.reason)")
  }

  private func fill(_ path: String, _ bytes: [UInt8]) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    let isWhole = fwrite(bytes, 1, bytes.count, file) == bytes.count
    return fclose(file) == 0 && isWhole
  }
}
