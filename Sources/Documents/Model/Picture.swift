import Hashing

/// A picture in PNG.
public struct Picture: Hashable, Sendable {
  /// The bytes of the file, without what it tells besides the picture.
  public let png: [UInt8]
  /// In pixels.
  public let width: Int
  /// In pixels.
  public let height: Int
  /// What is to be seen; read aloud.
  public let description: String

  /// Looks at the bytes: `nil` for what is no PNG or has no size.
  ///
  /// The signature and the chunk IHDR come first in each file (RFC 2083, 3.2).
  public init?(png: [UInt8], description: String) {
    guard png.count > 24, png.starts(with: Self.signature), png[12..<16].elementsEqual("IHDR".utf8)
    else { return nil }
    let width = Self.number(png[16..<20])
    let height = Self.number(png[20..<24])
    guard width > 0, height > 0 else { return nil }
    self.png = ImageMetadata.stripped(png, .png)
    self.width = width
    self.height = height
    self.description = description
  }

  /// The name of its file beside pages: `emblem-1a2b3c4d.png`.
  public var asset: String { "emblem-\(SHA256.digest(of: png).description.prefix(8)).png" }

  /// The eight bytes that every PNG begins with (RFC 2083, 3.1).
  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// Four bytes, the highest first.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }
}
