/// A JPEG file, segment by segment (ITU T.81, B.1).
///
/// Russian: «сегменты JPEG».
struct JPEGSegments {
  /// Exif without the name before it; `nil` for a file that has none.
  private(set) var exif: ArraySlice<UInt8>?
  /// What is to be seen needs: everything but comments, applications' own data and what follows the end.
  private var kept: [UInt8] = []

  init(_ bytes: [UInt8]) {
    var index = 2
    kept.reserveCapacity(bytes.count)
    kept += bytes.prefix(2)
    while index + 1 < bytes.count, bytes[index] == 0xFF {
      let marker = bytes[index + 1]
      switch marker {
      case 0xFF: index += 1
      case 0xD9:
        kept += [0xFF, 0xD9]
        return
      case 0x01, 0xD0...0xD8:
        kept += [0xFF, marker]
        index += 2
      case _:
        guard index + 3 < bytes.count else { return }
        let end = index + 2 + max(2, Int(bytes[index + 2]) << 8 | Int(bytes[index + 3]))
        // A file that was cut off ends within a segment.
        let last = min(end, bytes.count)
        keep(bytes[index..<last], marker)
        index = marker == 0xDA ? Self.endOfScan(bytes, from: last) : last
        if marker == 0xDA { kept += bytes[last..<index] }
      }
    }
  }

  /// The file with the orientation alone behind its first two bytes.
  var withoutMetadata: [UInt8] {
    let orientation = exif.map { ImageMetadata.orientation(ofExif: $0) } ?? 1
    guard let exif = ImageMetadata.exif(saying: orientation) else { return kept }
    let body = Self.exifName + exif
    let length = body.count + 2
    let head: [UInt8] = [0xFF, 0xE1, UInt8(length >> 8), UInt8(length & 0xFF)]
    return Array(kept.prefix(2)) + head + body + kept.dropFirst(2)
  }

  private mutating func keep(_ segment: ArraySlice<UInt8>, _ marker: UInt8) {
    let body = segment.dropFirst(4)
    switch marker {
    case 0xE1:
      if exif == nil, body.starts(with: Self.exifName) {
        exif = body.dropFirst(Self.exifName.count)
      }
    // JFIF, colour profile and the way colours are stored decide what is seen.
    case 0xE0 where body.starts(with: "JFIF".utf8): keepJFIF(segment)
    case 0xE2 where body.starts(with: "ICC_PROFILE".utf8): kept += segment
    case 0xEE where body.starts(with: "Adobe".utf8): kept += segment
    case 0xE0...0xEF, 0xFE: break
    case _: kept += segment
    }
  }

  /// Without the small picture that may stand in it.
  private mutating func keepJFIF(_ segment: ArraySlice<UInt8>) {
    let body = segment.dropFirst(4)
    kept += body.count > 14 ? [0xFF, 0xE0, 0, 16] + body.prefix(12) + [0, 0] : Array(segment)
  }

  /// Where the packed picture ends: at a marker that is none of restart.
  private static func endOfScan(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == 0xFF, bytes[index + 1] != 0, !(0xD0...0xD7).contains(bytes[index + 1]),
        bytes[index + 1] != 0xFF
      {
        return index
      }
      index += 1
    }
    return bytes.count
  }

  private static let exifName = Array("Exif".utf8) + [0, 0]
}
