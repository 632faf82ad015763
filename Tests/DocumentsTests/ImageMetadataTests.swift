import Documents
import Testing

/// What pictures tell besides what is to be seen, and how much of it is published.
struct ImageMetadataTests {
  private static let secret = Array("GPS 56.4977 84.9744 Canon".utf8)

  /// Exif that says how the camera was held, then something private.
  private static func exif(_ orientation: UInt8) -> [UInt8] {
    Array("MM".utf8) + [
      0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0,
    ]
      + [0, 0, 0, 0] + secret
  }

  private static func segment(_ marker: UInt8, _ body: [UInt8]) -> [UInt8] {
    let length = body.count + 2
    return [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)] + body
  }

  /// A JPEG of 40 × 30 pixels.
  private static func jpeg(_ segments: [[UInt8]], after: [UInt8] = []) -> [UInt8] {
    let frame = segment(0xC0, [8, 0, 30, 0, 40, 1, 1, 0x11, 0])
    let scan = segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0x12, 0xFF, 0, 0x34, 0xFF, 0xD0, 0x56]
    return [0xFF, 0xD8] + segments.flatMap(\.self) + frame + scan + [0xFF, 0xD9] + after
  }

  private static func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
    [0, 0, 0, UInt8(body.count)] + Array(name.utf8) + body + [1, 2, 3, 4]
  }

  /// A PNG of 40 × 30 pixels.
  private static func png(_ chunks: [[UInt8]], after: [UInt8] = []) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", [0, 0, 0, 40, 0, 0, 0, 30, 8, 2, 0, 0, 0]) + chunks.flatMap(\.self)
      + chunk("IDAT", [7, 7, 7]) + chunk("IEND", []) + after
  }

  private static func riff(_ name: String, _ body: [UInt8]) -> [UInt8] {
    Array(name.utf8) + [UInt8(body.count), 0, 0, 0] + body + (body.count % 2 == 1 ? [0] : [])
  }

  /// A WebP of 40 × 30 pixels.
  private static func webP(_ chunks: [[UInt8]]) -> [UInt8] {
    let header = riff("VP8X", [0b1100, 0, 0, 0, 39, 0, 0, 29, 0, 0])
    let body = header + riff("VP8 ", [1, 2, 3]) + chunks.flatMap(\.self)
    return Array("RIFF".utf8) + [UInt8(body.count + 4), 0, 0, 0] + Array("WEBP".utf8) + body
  }

  private static let files: [(String, [UInt8])] = [
    ("Exif in JPEG", jpeg([segment(0xE1, Array("Exif".utf8) + [0, 0] + exif(1))])),
    ("turned Exif in JPEG", jpeg([segment(0xE1, Array("Exif".utf8) + [0, 0] + exif(6))])),
    (
      "XMP in JPEG",
      jpeg([segment(0xE1, Array("http://ns.adobe.com/xap/1.0/".utf8) + [0] + secret)])
    ),
    ("IPTC in JPEG", jpeg([segment(0xED, Array("Photoshop 3.0".utf8) + secret)])),
    ("comment in JPEG", jpeg([segment(0xFE, secret)])),
    ("film behind a JPEG", jpeg([], after: secret)),
    (
      "picture in JFIF",
      jpeg([
        segment(0xE0, Array("JFIF".utf8) + [0, 1, 2, 0, 0, 1, 0, 1, 9, 1] + secret)
      ])
    ),
    ("picture beside JFIF", jpeg([segment(0xE0, Array("JFXX".utf8) + secret)])),
    ("other APP2", jpeg([segment(0xE2, Array("MPF".utf8) + secret)])),
    ("Exif in PNG", png([chunk("eXIf", exif(1))])),
    ("turned Exif in PNG", png([chunk("eXIf", exif(8))])),
    ("text in PNG", png([chunk("tEXt", secret)])),
    ("packed text in PNG", png([chunk("zTXt", secret)])),
    ("XMP in PNG", png([chunk("iTXt", secret)])), ("time in PNG", png([chunk("tIME", secret)])),
    ("own chunk in PNG", png([chunk("prVt", secret)])),
    ("text behind a PNG", png([], after: secret)),
    ("Exif in WebP", webP([riff("EXIF", exif(1))])),
    ("turned Exif in WebP", webP([riff("EXIF", exif(3))])),
    ("Exif with a name in WebP", webP([riff("EXIF", Array("Exif".utf8) + [0, 0] + exif(6))])),
    ("XMP in WebP", webP([riff("XMP ", secret)])),
    ("own chunk in WebP", webP([riff("PRVT", secret)])),
  ]

  @Test(arguments: files)
  func `nothing private is published`(_ name: String, _ bytes: [UInt8]) throws {
    let image = try #require(PageImage(bytes: bytes, description: "лес"))
    #expect(!String(decoding: image.bytes, as: UTF8.self).contains("GPS"))
    #expect(image.bytes.count < bytes.count)
    let again = try #require(PageImage(bytes: image.bytes, description: "лес"))
    #expect(again.bytes == image.bytes)
    #expect([again.width, again.height] == [image.width, image.height])
  }

  @Test(arguments: 1...8)
  func `how the camera was held stays`(_ orientation: UInt8) throws {
    let turned = orientation > 4
    for bytes in [
      Self.jpeg([Self.segment(0xE1, Array("Exif".utf8) + [0, 0] + Self.exif(orientation))]),
      Self.png([Self.chunk("eXIf", Self.exif(orientation))]),
      Self.webP([Self.riff("EXIF", Self.exif(orientation))]),
    ] {
      let image = try #require(PageImage(bytes: bytes, description: "лес"))
      #expect([image.width, image.height] == (turned ? [30, 40] : [40, 30]))
      let again = try #require(PageImage(bytes: image.bytes, description: "лес"))
      #expect([again.width, again.height] == [image.width, image.height])
    }
  }

  @Test func `what is seen stays as it is`() throws {
    let jfif = Self.segment(0xE0, Array("JFIF".utf8) + [0, 1, 2, 0, 0, 1, 0, 1, 0, 0])
    let colours = Self.segment(0xE2, Array("ICC_PROFILE".utf8) + [0, 1, 1, 9, 9])
    let adobe = Self.segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1])
    for bytes in [
      Self.jpeg([jfif, colours, adobe]),
      Self.png([Self.chunk("sRGB", [0]), Self.chunk("pHYs", [0, 0, 11, 19, 0, 0, 11, 19, 1])]),
    ] {
      #expect(PageImage(bytes: bytes, description: "лес")?.bytes == bytes)
    }
  }

  @Test func `a file that was cut off keeps what there is`() throws {
    let whole = Self.jpeg([])
    let image = try #require(PageImage(bytes: Array(whole.dropLast(4)), description: "лес"))
    #expect(image.bytes == Array(whole.dropLast(4)))
  }
}
