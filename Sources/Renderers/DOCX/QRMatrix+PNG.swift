import CCairo

extension QRMatrix {
  /// The code with its light edge in black and white, fine enough to be printed without blurred edges.
  var png: [UInt8] {
    let pixels = (side + 2 * Self.quiet) * Self.scale
    let surface = cairo_image_surface_create(CAIRO_FORMAT_A1, Int32(pixels), Int32(pixels))
    defer { cairo_surface_destroy(surface) }
    let context = cairo_create(surface)
    defer { cairo_destroy(context) }
    draw(in: context)
    cairo_surface_flush(surface)
    var bytes = PNGBytes()
    withUnsafeMutablePointer(to: &bytes) {
      _ = cairo_surface_write_to_png_stream(surface, PNGBytes.append, $0)
    }
    return bytes.bytes
  }

  /// Of an image that has one bit a pixel Cairo writes what is painted as white.
  private func draw(in context: OpaquePointer?) {
    cairo_set_antialias(context, CAIRO_ANTIALIAS_NONE)
    cairo_paint(context)
    cairo_set_operator(context, CAIRO_OPERATOR_CLEAR)
    cairo_scale(context, Double(Self.scale), Double(Self.scale))
    for run in runs {
      cairo_rectangle(
        context,
        Double(run.column + Self.quiet),
        Double(run.row + Self.quiet),
        Double(run.length),
        1
      )
    }
    cairo_fill(context)
  }

  /// Pixels in the side of a square.
  private static let scale = 8
}

/// What Cairo hands over piece by piece.
private struct PNGBytes {
  var bytes: [UInt8] = []

  static let append: cairo_write_func_t = { closure, data, length in
    guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
    closure.assumingMemoryBound(to: PNGBytes.self).pointee.bytes
      .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
    return CAIRO_STATUS_SUCCESS
  }
}
