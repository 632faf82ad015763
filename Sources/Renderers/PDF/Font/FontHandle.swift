import CTypesetting

/// A face of a font, for as long as a file is written.
final class FontHandle {
  private let font: OpaquePointer

  /// A handle of Pango's face, which lives at least as long.
  init(_ face: OpaquePointer) { font = ozero_font_new(face) }

  deinit { ozero_font_free(font) }

  /// Its measures and names, read anew.
  var facts: ozero_font_facts { ozero_font_facts(font) }

  /// To the next letter, in thousandths of the size.
  func advance(of glyph: UInt32) -> Double { ozero_font_advance(font, glyph) }

  /// A font of some letters; `nil` when the font is damaged.
  func subset(of glyphs: [UInt32]) -> FontSubset? {
    guard let subset = ozero_subset_new(font, glyphs, glyphs.count) else { return nil }
    return FontSubset(subset)
  }
}

/// A font of some letters of another.
final class FontSubset {
  private let subset: OpaquePointer

  /// Takes over what HarfBuzz has made.
  fileprivate init(_ subset: OpaquePointer) { self.subset = subset }

  deinit { ozero_subset_free(subset) }

  /// The file of the font; lives as long as this.
  var bytes: UnsafeBufferPointer<UInt8> {
    var count = 0
    let start = ozero_subset_bytes(subset, &count)
    return UnsafeBufferPointer(start: start, count: count)
  }

  /// What number a letter of the other font has.
  func glyph(_ glyph: UInt32) -> UInt32 { ozero_subset_glyph(subset, glyph) }
}

extension ozero_font_facts {
  /// The name in PostScript: «LiberationSerif-Bold».
  var postScriptName: String {
    let bytes = withUnsafeBytes(of: name) { Array($0.prefix { $0 != 0 }) }
    let letters = bytes.filter { (0x21...0x7E).contains($0) && !Self.delimiters.contains($0) }
    return letters.isEmpty ? "Font" : String(decoding: letters, as: UTF8.self)
  }

  /// What ends a name of PDF (ISO 32000-1, 7.3.5).
  private static let delimiters = Array("()<>[]{}/%#".utf8)
}
