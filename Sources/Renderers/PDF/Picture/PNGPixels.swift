import CPNG

/// The pixels of a PNG, as libpng reads them.
struct PNGPixels {
  /// In pixels.
  let width: Int
  /// In pixels.
  let height: Int
  /// Red, green, blue and opacity of each, row by row from above.
  let bytes: [UInt8]

  /// `nil` when the picture is damaged.
  init?(_ png: [UInt8]) {
    // libpng stops at the last pixel.
    guard PNGChunks(png).areWhole else { return nil }
    var image = png_image()
    image.version = png_uint_32(PNG_IMAGE_VERSION)
    defer { png_image_free(&image) }
    guard png_image_begin_read_from_memory(&image, png, png.count) != 0 else { return nil }
    image.format = Self.format
    width = Int(image.width)
    height = Int(image.height)
    let count = 4 * width * height
    var isRead = false
    bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      isRead = png_image_finish_read(&image, nil, buffer.baseAddress, 0, nil) != 0
      filled = isRead ? count : 0
    }
    guard isRead else { return nil }
  }

  /// Colour and opacity: libpng's `PNG_FORMAT_RGBA`.
  private static let format = png_uint_32(PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_ALPHA)

  /// Red, green and blue of each.
  var colors: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: bytes.count / 4 * 3) { buffer, filled in
      for (index, byte) in bytes.enumerated() where index % 4 != 3 {
        buffer[filled] = byte
        filled += 1
      }
    }
  }

  /// The opacity of each; `nil` where nothing shows through.
  var opacities: [UInt8]? {
    let opacities = stride(from: 3, to: bytes.count, by: 4).map { bytes[$0] }
    return opacities.allSatisfy { $0 == 0xFF } ? nil : opacities
  }
}
