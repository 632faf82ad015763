import Documents

/// The parts of a PNG that a PDF can hold as they are (RFC 2083, 2 and 3).
struct PNGParts {
  /// Bits of a sample.
  let depth: Int
  /// How samples make colours.
  let colors: Colors
  /// The pixels, packed.
  private(set) var pixels: [UInt8] = []

  /// The ways in which a PDF has the same samples.
  enum Colors {
    /// One sample a pixel.
    case grey
    /// Red, green and blue.
    case trueColor
    /// Red, green and blue of each that the pixels name.
    case palette([UInt8])
  }

  /// `nil` for a picture that something shows through, that is laid out in passes, or that has finer colours.
  init?(_ png: [UInt8]) {
    var colors: Colors?
    var depth = 0
    for chunk in PNGChunks(png) {
      switch chunk.name {
      case "IHDR":
        depth = Int(chunk.content[chunk.content.startIndex + 8])
        colors = Self.colors(of: Array(chunk.content.dropFirst(8)))
      case "PLTE":
        if case .palette = colors { colors = .palette(Array(chunk.content)) }
      case "tRNS": return nil
      case "IDAT": pixels += chunk.content
      case _: continue
      }
    }
    guard let colors else { return nil }
    (self.colors, self.depth) = (colors, depth)
  }

  /// After width and height: depth, kind of colour, the ways to pack and to filter, passes.
  private static func colors(of kind: [UInt8]) -> Colors? {
    guard kind.count == 5, kind[0] <= 8, kind[4] == 0 else { return nil }
    return switch kind[1] {
    case 0: .grey
    case 2: .trueColor
    case 3: .palette([])
    case _: nil
    }
  }
}
