/// What a picture tells besides what is to be seen: where and when it was taken, by whom, with what.
///
/// Russian: «сведения внутри картинки». Nothing of it is published. Pieces of the file are left out without
/// decoding it; colours stay, and how the camera was held stays as the only word of it.
enum ImageMetadata {
  /// The bytes without it; what cannot be parsed stays as it is from there on, if it can hold no more of it.
  static func stripped(_ bytes: [UInt8], _ format: ImageFormat) -> [UInt8] {
    switch format {
    case .jpeg: JPEGSegments(bytes).withoutMetadata
    case .png: PNGChunks(bytes).withoutMetadata
    case .webP: WebPChunks(bytes).withoutMetadata
    }
  }

  /// How the camera was held, as Exif tells it: 1 for upright, 2...8 for turned or mirrored pictures.
  static func orientation(of bytes: [UInt8], _ format: ImageFormat) -> Int {
    let exif =
      switch format {
      case .jpeg: JPEGSegments(bytes).exif
      case .png: PNGChunks(bytes).exif
      case .webP: WebPChunks(bytes).exif
      }
    return exif.map { orientation(ofExif: $0) } ?? 1
  }

  /// Of a block of Exif, which is laid out like a TIFF file.
  static func orientation(ofExif exif: ArraySlice<UInt8>) -> Int {
    let bytes = Array(exif)
    guard bytes.count >= 14 else { return 1 }
    let isLittle = bytes.starts(with: "II".utf8)
    let number = { (index: Int, count: Int) -> Int? in
      guard index >= 0, index + count <= bytes.count else { return nil }
      let part = bytes[index..<index + count]
      return (isLittle ? Array(part.reversed()) : Array(part)).reduce(0) { $0 << 8 | Int($1) }
    }
    guard let start = number(4, 4), start < bytes.count, let count = number(start, 2) else {
      return 1
    }
    for entry in 0..<min(count, 100) {
      let place = start + 2 + entry * 12
      guard let tag = number(place, 2), let value = number(place + 8, 2) else { return 1 }
      if tag == 0x0112 { return (1...8).contains(value) ? value : 1 }
    }
    return 1
  }

  /// A block of Exif that says how the camera was held, and nothing else; `nil` for upright.
  static func exif(saying orientation: Int) -> [UInt8]? {
    guard orientation != 1, let low = UInt8(exactly: orientation) else { return nil }
    return Array("MM".utf8) + [
      0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, low, 0, 0, 0, 0, 0, 0,
    ]
  }
}
