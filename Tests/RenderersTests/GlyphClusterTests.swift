import CTypesetting
import Testing

@testable import Renderers

/// Which letters of a font show which part of a text.
struct GlyphClusterTests {
  /// The clusters of letters at places: the numbers of the letters, then the part of the text.
  private func clusters(_ places: [UInt32], isBackward: Bool, end: Int) -> [String] {
    let glyphs = places.enumerated().map { index, place in
      ozero_glyph(id: UInt32(index), place: place, left: 0, rise: 0)
    }
    return glyphs.withUnsafeBufferPointer { glyphs in
      GlyphClusters(glyphs, isBackward: isBackward, end: end).map { cluster in
        "\(cluster.glyphs.map(\.id)) \(cluster.places)"
      }
    }
  }

  @Test func `each letter ends where the next begins`() {
    let expected = ["[0] 0..<2", "[1] 2..<4", "[2] 4..<7"]
    #expect(clusters([0, 2, 4], isBackward: false, end: 7) == expected)
  }

  @Test func `letters of one place are together`() {
    let expected = ["[0, 1] 0..<2", "[2] 2..<3", "[3, 4, 5] 3..<9"]
    #expect(clusters([0, 0, 2, 3, 3, 3], isBackward: false, end: 9) == expected)
  }

  @Test func `from right to left they come in the order of the text`() {
    let expected = ["[3] 0..<2", "[1, 2] 2..<4", "[0] 4..<6"]
    #expect(clusters([4, 2, 2, 0], isBackward: true, end: 6) == expected)
  }

  @Test func `no letters are no clusters`() {
    #expect(clusters([], isBackward: false, end: 3) == [])
  }
}
