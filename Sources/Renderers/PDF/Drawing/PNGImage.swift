import CCairo

/// Turns the bytes of a PNG into a surface of Cairo.
enum PNGImage {
  private struct Source {
    var bytes: UnsafeBufferPointer<UInt8>
  }

  /// - Returns: A surface that the caller destroys; `nil` when the picture is damaged.
  static func surface(of png: [UInt8]) -> OpaquePointer? {
    let surface = png.withUnsafeBufferPointer { bytes in
      var source = Source(bytes: bytes)
      return withUnsafeMutablePointer(to: &source) { source in
        cairo_image_surface_create_from_png_stream(read, source)
      }
    }
    guard let surface else { return nil }
    guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else {
      cairo_surface_destroy(surface)
      return nil
    }
    return surface
  }

  private static let read: cairo_read_func_t = { closure, data, length in
    guard let source = closure?.assumingMemoryBound(to: Source.self), let data,
      source.pointee.bytes.count >= Int(length)
    else { return CAIRO_STATUS_READ_ERROR }
    let part = UnsafeBufferPointer(rebasing: source.pointee.bytes.prefix(Int(length)))
    _ = UnsafeMutableBufferPointer(start: data, count: Int(length)).initialize(from: part)
    source.pointee.bytes = UnsafeBufferPointer(
      rebasing: source.pointee.bytes.dropFirst(Int(length))
    )
    return CAIRO_STATUS_SUCCESS
  }
}
