import CCairo
import Documents

extension Picture {
  /// Whether papers can show it: its bytes are read to their end, which takes as long as drawing does.
  public var isReadable: Bool {
    guard let surface = PNGImage.surface(of: png) else { return false }
    cairo_surface_destroy(surface)
    return true
  }
}
