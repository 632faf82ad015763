import Documents

/// A picture as files hold it (ISO 32000-1, 8.9.5).
struct PackedPicture: Sendable {
  /// In pixels.
  private let width: Int
  /// In pixels.
  private let height: Int
  /// How samples make colours.
  private let colors: PNGParts.Colors
  /// Bits of a sample.
  private let depth: Int
  /// Whether the pixels are filtered, as in a PNG.
  private let isFiltered: Bool
  /// In the format of zlib.
  private let pixels: [UInt8]
  /// How much each pixel hides, packed; `nil` where nothing shows through.
  private let opacities: [UInt8]?

  /// `nil` when the picture is damaged.
  init?(_ picture: Picture) {
    guard let read = PNGPixels(picture.png) else { return nil }
    width = read.width
    height = read.height
    if let parts = PNGParts(picture.png) {
      (colors, depth, isFiltered) = (parts.colors, parts.depth, true)
      (pixels, opacities) = (parts.pixels, nil)
    } else {
      let deflater = Deflater()
      (colors, depth, isFiltered) = (.trueColor, 8, false)
      pixels = read.colors.withUnsafeBufferPointer(deflater.packed)
      opacities = read.opacities?.withUnsafeBufferPointer(deflater.packed)
    }
  }

  /// - Returns: The number of its object.
  func write(to objects: inout PDFObjects) -> Int {
    let mask = opacities.map { opacities in
      let mask = objects.number()
      objects.addPacked(mask, opacities, "\(size)/ColorSpace/DeviceGray/BitsPerComponent 8")
      return mask
    }
    let number = objects.number()
    objects.addPacked(number, pixels, "\(size)\(colorSpace)\(filter)\("/SMask", object: mask)")
    return number
  }

  /// What colours and opacities have in common.
  private var size: PDFSyntax { "/Type/XObject/Subtype/Image/Width \(width)/Height \(height)" }

  /// Depth and colours; a palette stands in the object itself.
  private var colorSpace: PDFSyntax {
    switch colors {
    case .grey: "/BitsPerComponent \(depth)/ColorSpace/DeviceGray"
    case .trueColor: "/BitsPerComponent \(depth)/ColorSpace/DeviceRGB"
    case .palette(let palette):
      """
      /BitsPerComponent \(depth)/ColorSpace[/Indexed/DeviceRGB \(palette.count / 3 - 1)\
      <\(ascii: palette.map(Self.hexadecimal).joined())>]
      """
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    String(String(0x100 | UInt16(byte), radix: 16).dropFirst())
  }

  /// How the pixels are filtered: as in a PNG, line by line (ISO 32000-1, 7.4.4.4).
  private var filter: PDFSyntax {
    guard isFiltered else { return "" }
    return """
      /DecodeParms<</Predictor 15/Colors \(samples)/BitsPerComponent \(depth)/Columns \(width)>>
      """
  }

  /// Of a pixel.
  private var samples: Int {
    switch colors {
    case .grey, .palette: 1
    case .trueColor: 3
    }
  }
}
