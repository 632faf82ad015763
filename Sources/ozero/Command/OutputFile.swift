import Pipeline
import Publishing

/// A file that the command writes beside any publication.
struct OutputFile {
  let path: String

  /// Writes the file whole, or leaves what was there.
  func write(_ bytes: [UInt8]) throws(Failure) {
    do { try SingleFile(path: path).write(bytes) } catch {
      throw .world("не удалось записать «\(path)»: \(error.reason)")
    }
  }
}
