import Glibc

/// An open file or folder, closed when the last owner lets it go.
final class Descriptor: Sendable {
  /// Open as long as this is.
  let number: Int32

  /// Takes over what `open` returned.
  init(_ number: Int32) throws(SystemFault) {
    guard number >= 0 else { throw .last }
    self.number = number
  }

  deinit { close(number) }

  func status() throws(SystemFault) -> FileStatus { try FileStatus(of: "", from: number) }

  /// Writes all bytes, however many calls it takes.
  func writeAll(_ bytes: [UInt8]) throws(SystemFault) {
    // Typed errors do not pass through `withUnsafeBytes`, so the number of the error does.
    try SystemFault.check(bytes.withUnsafeBytes { Self.write($0, to: number) })
  }

  /// Goes on after signals and short writes; returns the error's number, 0 for none.
  private static func write(_ bytes: UnsafeRawBufferPointer, to number: Int32) -> Int32 {
    var rest = bytes
    while !rest.isEmpty {
      let count = Glibc.write(number, rest.baseAddress, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return errno }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
    return 0
  }

  /// Reads to the end of the file; `buffer` keeps its storage from file to file.
  func read(into buffer: inout [UInt8]) throws(SystemFault) {
    buffer.removeAll(keepingCapacity: true)
    buffer.reserveCapacity(try status().size)
    try SystemFault.check(Self.read(number, appendingTo: &buffer))
  }

  /// Appends up to the end of the file, or until the buffer has so many bytes; returns the error's
  /// number, 0 for none.
  private static func read(
    _ number: Int32,
    appendingTo buffer: inout [UInt8],
    atMost limit: Int = .max
  ) -> Int32 {
    withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { chunk in
      while true {
        let room = min(chunk.count, limit - buffer.count)
        guard room > 0 else { return 0 }
        let count = Glibc.read(number, chunk.baseAddress, room)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return count < 0 ? errno : 0 }
        buffer.append(contentsOf: UnsafeRawBufferPointer(rebasing: chunk[..<count]))
      }
    }
  }

  /// Reads on until there are so many bytes in the buffer.
  ///
  /// - Returns: Whether the file may go on.
  func read(appendingTo buffer: inout [UInt8], upTo limit: Int) throws(SystemFault) -> Bool {
    try SystemFault.check(Self.read(number, appendingTo: &buffer, atMost: limit))
    return buffer.count == limit
  }

  /// Copies all bytes of another file, however many there are.
  func writeAll(of other: Descriptor) throws(SystemFault) {
    try SystemFault.check(Self.copy(other.number, to: number))
  }

  /// Copies in pieces of 64 KiB; returns the error's number, 0 for none.
  private static func copy(_ from: Int32, to: Int32) -> Int32 {
    withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { chunk in
      while true {
        let count = Glibc.read(from, chunk.baseAddress, chunk.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return count < 0 ? errno : 0 }
        let fault = write(UnsafeRawBufferPointer(rebasing: chunk[..<count]), to: to)
        guard fault == 0 else { return fault }
      }
    }
  }

  /// Whether two files, read from where they are, have the same bytes to their ends.
  func hasBytes(of other: Descriptor) throws(SystemFault) -> Bool {
    var (mine, its): ([UInt8], [UInt8]) = ([], [])
    repeat {
      mine.removeAll(keepingCapacity: true)
      its.removeAll(keepingCapacity: true)
      try SystemFault.check(Self.read(number, appendingTo: &mine, atMost: 1 << 20))
      try SystemFault.check(Self.read(other.number, appendingTo: &its, atMost: 1 << 20))
      guard mine == its else { return false }
    } while !mine.isEmpty
    return true
  }
}
