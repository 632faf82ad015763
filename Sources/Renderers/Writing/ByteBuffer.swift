/// Bytes that grow at their end.
///
/// To append a short run to an array costs more in calls that fit any sequence than in copying.
struct ByteBuffer {
  /// What was written, then room for more.
  private var storage: [UInt8]
  private(set) var count = 0

  init(capacity: Int) { storage = Array(repeating: 0, count: max(capacity, 16)) }

  /// What was written; the buffer is empty then.
  mutating func take() -> [UInt8] {
    var bytes: [UInt8] = []
    swap(&bytes, &storage)
    bytes.removeLast(bytes.count - count)
    count = 0
    return bytes
  }

  /// Begins anew, and keeps the room.
  mutating func clear() { count = 0 }

  /// What was written, until something else is.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    storage.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[..<count])) }
  }

  mutating func append(_ byte: UInt8) {
    reserve(1)
    storage[count] = byte
    count += 1
  }

  mutating func append(_ source: UnsafeBufferPointer<UInt8>) {
    guard let start = source.baseAddress else { return }
    reserve(source.count)
    storage.withUnsafeMutableBytes { bytes in
      bytes.baseAddress?.advanced(by: count).copyMemory(from: start, byteCount: source.count)
    }
    count += source.count
  }

  private mutating func reserve(_ length: Int) {
    guard storage.count - count < length else { return }
    storage.append(contentsOf: repeatElement(0, count: max(storage.count, length)))
  }
}
