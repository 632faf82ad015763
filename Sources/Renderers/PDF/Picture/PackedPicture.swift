import Documents

/// A picture as files hold it (ISO 32000-1, 8.9.5).
struct PackedPicture: Sendable {
  private let width: Int
  private let height: Int
  private let colors: PNGParts.Colors
  private let depth: Int
  /// Whether the pixels are filtered, as in a PNG.
  private let isFiltered: Bool
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
      objects.addPacked(mask, opacities) { entries in
        appendSize(to: &entries)
        entries.append("/ColorSpace/DeviceGray/BitsPerComponent 8")
      }
      return mask
    }
    let number = objects.number()
    objects.addPacked(number, pixels) { entries in
      appendSize(to: &entries)
      appendColors(to: &entries)
      if let mask {
        entries.append("/SMask ")
        entries.append(reference: mask)
      }
    }
    return number
  }

  private func appendSize(to entries: inout ByteBuffer) {
    entries.append("/Type/XObject/Subtype/Image/Width ")
    entries.append(width)
    entries.append("/Height ")
    entries.append(height)
  }

  private func appendColors(to entries: inout ByteBuffer) {
    entries.append("/BitsPerComponent ")
    entries.append(depth)
    entries.append("/ColorSpace")
    switch colors {
    case .grey: entries.append("/DeviceGray")
    case .trueColor: entries.append("/DeviceRGB")
    case .palette(let palette):
      entries.append("[/Indexed/DeviceRGB ")
      entries.append(palette.count / 3 - 1)
      entries.append(hexadecimal: palette)
      entries.append("]")
    }
    guard isFiltered else { return }
    entries.append("/DecodeParms<</Predictor 15/Colors ")
    entries.append(samples)
    entries.append("/BitsPerComponent ")
    entries.append(depth)
    entries.append("/Columns ")
    entries.append(width)
    entries.append(">>")
  }

  /// Of a pixel.
  private var samples: Int {
    switch colors {
    case .grey, .palette: 1
    case .trueColor: 3
    }
  }
}

extension ByteBuffer {
  /// «<00FF>».
  fileprivate mutating func append(hexadecimal bytes: [UInt8]) {
    append("<")
    for byte in bytes {
      let digits = Array(String(0x100 | UInt16(byte), radix: 16).utf8.dropFirst())
      append(digits)
    }
    append(">")
  }
}
