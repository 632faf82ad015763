/// A WebP file, chunk by chunk (RFC 9649, 2).
///
/// Russian: «блоки WebP».
struct WebPChunks {
  /// `nil` for a file that has none.
  private(set) var exif: ArraySlice<UInt8>?
  /// The chunks that decide what is seen.
  private var kept: [UInt8] = []
  /// Where the flags of the extended header stand in what is kept.
  private var flags: Int?

  init(_ bytes: [UInt8]) {
    let size = bytes.count >= 12 ? bytes[4..<8].reversed().reduce(0) { $0 << 8 | Int($1) } + 8 : 0
    let limit = min(size, bytes.count)
    kept.reserveCapacity(bytes.count)
    var index = 12
    while index + 8 <= limit {
      let length = bytes[index + 4..<index + 8].reversed().reduce(0) { $0 << 8 | Int($1) }
      // Chunks of an odd length are followed by a byte that counts for nothing.
      let end = min(index + 8 + length + length % 2, limit)
      let name = String(decoding: bytes[index..<index + 4], as: UTF8.self)
      if name == "EXIF" { exif = bytes[index + 8..<end].withoutExifName }
      if name == "VP8X" { flags = kept.count + 8 }
      if Self.seen.contains(name) { kept += bytes[index..<end] }
      index = end
    }
  }

  /// The file with the orientation alone at its end.
  var withoutMetadata: [UInt8] {
    var body = kept
    let orientation = exif.map { ImageMetadata.orientation(ofExif: $0) } ?? 1
    let own = flags == nil ? nil : ImageMetadata.exif(saying: orientation)
    if let flags, body.indices.contains(flags) {
      body[flags] &= ~0b1100
      if own != nil { body[flags] |= 0b1000 }
    }
    if let own { body += Array("EXIF".utf8) + Self.number(own.count) + own }
    return Array("RIFF".utf8) + Self.number(body.count + 4) + Array("WEBP".utf8) + body
  }

  /// The picture, its colours and its motion.
  private static let seen: Set<String> = ["VP8X", "VP8 ", "VP8L", "ALPH", "ICCP", "ANIM", "ANMF"]

  /// Four bytes, the lowest first.
  private static func number(_ value: Int) -> [UInt8] {
    [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}

extension ArraySlice<UInt8> {
  /// Without the name that cameras write before Exif in JPEG, and some programs here too.
  fileprivate var withoutExifName: ArraySlice<UInt8> {
    starts(with: Array("Exif".utf8) + [0, 0]) ? dropFirst(6) : self
  }
}
