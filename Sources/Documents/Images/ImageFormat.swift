/// A format of pictures that every browser shows, told by the first bytes of a file.
///
/// Russian: «формат картинки».
public enum ImageFormat: Hashable, Sendable {
  case png
  case jpeg
  case webP

  /// The ending of files, without a dot.
  public var ending: String {
    switch self {
    case .png: "png"
    case .jpeg: "jpg"
    case .webP: "webp"
    }
  }

  /// The format of a file with the width and the height that it states, in pixels; `nil` for another one.
  static func size(of bytes: [UInt8]) -> (format: ImageFormat, width: Int, height: Int)? {
    if let picture = Picture(png: bytes, description: "") {
      return (.png, picture.width, picture.height)
    }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      return jpegSize(bytes).map { (.jpeg, $0.width, $0.height) }
    }
    guard bytes.count >= 30, bytes.starts(with: "RIFF".utf8),
      bytes[8..<12].elementsEqual("WEBP".utf8)
    else { return nil }
    return webPSize(bytes).map { (.webP, $0.width, $0.height) }
  }

  /// The size in the first frame header, past the segments before it.
  private static func jpegSize(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    var index = 2
    while index + 9 < bytes.count {
      guard bytes[index] == 0xFF else { return nil }
      let marker = bytes[index + 1]
      if marker == 0xFF {
        index += 1
        continue
      }
      switch marker {
      case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
        return (pair(bytes, index + 7), pair(bytes, index + 5))
      case 0x01, 0xD0...0xD8: index += 2
      case 0xD9, 0xDA: return nil
      case _: index += 2 + max(2, pair(bytes, index + 2))
      }
    }
    return nil
  }

  /// The size in the header of the first chunk: lossy, lossless or extended.
  private static func webPSize(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    let little = { (index: Int) in Int(bytes[index]) | Int(bytes[index + 1]) << 8 }
    if bytes[12..<16].elementsEqual("VP8 ".utf8) {
      guard bytes[23..<26].elementsEqual([0x9D, 0x01, 0x2A]) else { return nil }
      return (little(26) & 0x3FFF, little(28) & 0x3FFF)
    }
    if bytes[12..<16].elementsEqual("VP8L".utf8) {
      guard bytes[20] == 0x2F else { return nil }
      let bits = little(21) | little(23) << 16
      return (bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
    }
    guard bytes[12..<16].elementsEqual("VP8X".utf8) else { return nil }
    let triple = { (index: Int) in little(index) | Int(bytes[index + 2]) << 16 }
    return (triple(24) + 1, triple(27) + 1)
  }

  private static func pair(_ bytes: [UInt8], _ index: Int) -> Int {
    Int(bytes[index]) << 8 | Int(bytes[index + 1])
  }
}
