/// Makes an institution with a fault smaller, as long as the fault stays.
public struct Shrinking {
  /// Whether the fault is still there.
  private let hasFault: (FuzzFiles) -> Bool
  /// How many attempts are left.
  private var attempts: Int

  public init(attempts: Int = 2_000, hasFault: @escaping (FuzzFiles) -> Bool) {
    self.hasFault = hasFault
    self.attempts = attempts
  }

  /// The smallest institution that was found.
  public mutating func smallest(_ files: FuzzFiles) -> FuzzFiles {
    var files = files
    var size = files.size + 1
    while files.size < size, attempts > 0 {
      size = files.size
      for path in files.paths {
        attempt(&files) { $0.bytes[path] = nil }
        shrinkPieces(&files, path, separator: UInt8(ascii: "\n"))
      }
    }
    for path in files.paths { shrinkPieces(&files, path, separator: nil) }
    return files
  }

  private mutating func attempt(_ files: inout FuzzFiles, _ change: (inout FuzzFiles) -> Void) {
    guard attempts > 0 else { return }
    var smaller = files
    change(&smaller)
    attempts -= 1
    if smaller != files, hasFault(smaller) { files = smaller }
  }

  /// Takes out runs of lines, or of bytes of long files, each half as long as those before.
  private mutating func shrinkPieces(
    _ files: inout FuzzFiles,
    _ path: String,
    separator: UInt8?
  ) {
    var length = Self.pieces(of: files.bytes[path] ?? [], separator).count
    while length > 0, attempts > 0 {
      var start = 0
      while start < Self.pieces(of: files.bytes[path] ?? [], separator).count, attempts > 0 {
        let before = files.size
        attempt(&files) { files in
          var pieces = Self.pieces(of: files.bytes[path] ?? [], separator)
          pieces.removeSubrange(start..<min(start + length, pieces.count))
          files.bytes[path] = pieces.flatMap(\.self)
        }
        if files.size == before { start += length }
      }
      length /= 2
    }
  }

  /// Lines with their ends; sixteenths of a file that has none.
  private static func pieces(of bytes: [UInt8], _ separator: UInt8?) -> [[UInt8]] {
    guard let separator else {
      let length = max(1, bytes.count / 16)
      return stride(from: 0, to: bytes.count, by: length).map {
        Array(bytes[$0..<min($0 + length, bytes.count)])
      }
    }
    var pieces: [[UInt8]] = [[]]
    for byte in bytes {
      pieces[pieces.count - 1].append(byte)
      if byte == separator { pieces.append([]) }
    }
    return pieces.filter { !$0.isEmpty }
  }
}
