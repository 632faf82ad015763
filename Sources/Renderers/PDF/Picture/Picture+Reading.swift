import Documents

extension Picture {
  /// Whether papers can show it: its bytes are read to their end, which takes as long as drawing does.
  public var isReadable: Bool { PNGPixels(png) != nil }
}
