import CZlib

/// Packs bytes, one stream after another.
final class Deflater {
  /// zlib looks at its own address, so the state does not move.
  private let stream: UnsafeMutablePointer<z_stream>

  /// A packer that is used for all streams of a file, as starting one takes time.
  init() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let code = deflateInit_(stream, Self.level, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    precondition(code == Z_OK, "zlib has no memory")
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  /// The bytes in the format of zlib (RFC 1950); the same bytes give the same result.
  func packed(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    deflateReset(stream)
    stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
    stream.pointee.avail_in = uInt(bytes.count)
    let room = Int(deflateBound(stream, uLong(bytes.count)))
    return [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      stream.pointee.next_out = buffer.baseAddress
      stream.pointee.avail_out = uInt(room)
      let code = deflate(stream, Z_FINISH)
      precondition(code == Z_STREAM_END, "there is room for all that zlib writes")
      count = room - Int(stream.pointee.avail_out)
    }
  }

  /// The level that most programs take makes a notice smaller by a fiftieth and takes a third longer (measured).
  private static let level: Int32 = 4
}
