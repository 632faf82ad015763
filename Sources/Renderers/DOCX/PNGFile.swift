import CZlib

/// A picture in PNG (RFC 2083) of our own making.
enum PNGFile {
  /// Filters, each the first byte of a line: what follows are the bits, or what they differ in from the
  /// line above.
  static let asItIs: UInt8 = 0
  /// The line is written as its difference from the one above: zeros where both are equal (RFC
  /// 2083, 6.4).
  static let likeTheLineAbove: UInt8 = 2

  /// A square picture with a bit for each pixel, 1 for white.
  static func blackAndWhite(side: Int, _ lines: [UInt8]) -> [UInt8] {
    // One bit of grey, and the only ways to pack, to filter and to lay out.
    let header = number(side) + number(side) + [1, 0, 0, 0, 0]
    return file([("IHDR", header), ("IDAT", packed(lines)), ("IEND", [])])
  }

  /// A file of chunks, each with its name.
  static func file(_ chunks: [(name: String, content: [UInt8])]) -> [UInt8] {
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    for chunk in chunks { add(chunk.name, chunk.content, to: &file) }
    return file
  }

  /// Length, name, content and the checksum of name and content (RFC 2083, 3.2).
  private static func add(_ name: String, _ content: [UInt8], to file: inout [UInt8]) {
    let chunk = Array(name.utf8) + content
    file += number(content.count)
    file += chunk
    file += number(Int(crc32(0, chunk, uInt(chunk.count))))
  }

  /// The bytes in the format of zlib (RFC 1950), in which `IDAT` wants them.
  static func packed(_ bytes: [UInt8]) -> [UInt8] {
    let room = compressBound(uLong(bytes.count))
    return [UInt8](unsafeUninitializedCapacity: Int(room)) { buffer, count in
      var length = room
      _ = compress(buffer.baseAddress, &length, bytes, uLong(bytes.count))
      count = Int(length)
    }
  }

  /// In four bytes, the highest first.
  static func number(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
