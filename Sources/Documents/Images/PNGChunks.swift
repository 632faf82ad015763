/// A PNG file, chunk by chunk (RFC 2083, 3.2).
///
/// Russian: «блоки PNG».
struct PNGChunks {
  /// `nil` for a file that has none.
  private(set) var exif: ArraySlice<UInt8>?
  /// The signature and the chunks that decide what is seen, up to the last one.
  private var kept: [UInt8] = []
  /// Where the first chunk ends in what is kept: what describes the whole picture may stand there.
  private var endOfHeader = 0

  init(_ bytes: [UInt8]) {
    kept.reserveCapacity(bytes.count)
    kept += bytes.prefix(8)
    var index = 8
    while index + 12 <= bytes.count {
      let length = bytes[index..<index + 4].reduce(0) { $0 << 8 | Int($1) }
      // A file that was cut off ends within a chunk.
      let end = min(index + 12 + length, bytes.count)
      let name = String(decoding: bytes[index + 4..<index + 8], as: UTF8.self)
      if name == "eXIf" { exif = bytes[index + 8..<max(index + 8, end - 4)] }
      if Self.seen.contains(name) { kept += bytes[index..<end] }
      if endOfHeader == 0 { endOfHeader = kept.count }
      if name == "IEND" { return }
      index = end
    }
  }

  /// The file with the orientation alone behind its header.
  var withoutMetadata: [UInt8] {
    let orientation = exif.map { ImageMetadata.orientation(ofExif: $0) } ?? 1
    guard let exif = ImageMetadata.exif(saying: orientation) else { return kept }
    let named = Array("eXIf".utf8) + exif
    let chunk = Self.number(UInt32(exif.count)) + named + Self.number(Self.checksum(of: named))
    return Array(kept.prefix(endOfHeader)) + chunk + kept.dropFirst(endOfHeader)
  }

  /// The picture, its colours, its size and its motion.
  private static let seen: Set<String> = [
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD",
    "pHYs", "acTL", "fcTL", "fdAT",
  ]

  /// Four bytes, the highest first.
  private static func number(_ value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }

  /// The cyclic redundancy check of RFC 2083, 3.4.
  private static func checksum(of bytes: [UInt8]) -> UInt32 {
    let sum = bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in
        sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1
      }
    }
    return ~sum
  }
}
