import CTypesetting

extension PDFSurface {
  /// Shows letters; places are bytes of the text.
  func show(_ run: ozero_run, of bytes: [UInt8], left: Double, baseline: Double) {
    guard run.count > 0 else { return }
    let font = begin(run)
    for cluster in GlyphClusters(run) {
      show(cluster, of: bytes, font, left: left, baseline: baseline)
    }
  }

  /// Makes what follows look like a run.
  ///
  /// - Returns: The number of its font.
  private func begin(_ run: ozero_run) -> Int {
    mark()
    let font = number(ofFont: run.face)
    content.setFont(font, of: TextState.Look(run))
    return font
  }

  /// Shows letters, and what they mean where that is not what each always means.
  private func show(
    _ cluster: GlyphClusters.Cluster,
    of bytes: [UInt8],
    _ font: Int,
    left: Double,
    baseline: Double
  ) {
    guard cluster.glyphs.count == 1, let glyph = cluster.glyphs.first else {
      return read(cluster, of: bytes, font, left: left, baseline: baseline)
    }
    let meaning = Meaning(bytes[cluster.places])
    let letter = fonts[font].letter(glyph.id, meaning)
    guard letter.isReadable, !meaning.isEmpty else {
      return read(cluster, of: bytes, font, left: left, baseline: baseline)
    }
    content.show(letter, left: left + glyph.left, baseline: baseline - glyph.rise)
  }

  /// Shows letters that are read together as another text than each of them (`ActualText`, ISO
  /// 32000-1, 14.9.4).
  private func read(
    _ cluster: GlyphClusters.Cluster,
    of bytes: [UInt8],
    _ font: Int,
    left: Double,
    baseline: Double
  ) {
    content.beginReading(as: String(decoding: bytes[cluster.places], as: UTF8.self))
    for glyph in cluster.glyphs {
      let letter = fonts[font].letter(glyph.id, Meaning())
      content.show(letter, left: left + glyph.left, baseline: baseline - glyph.rise)
    }
    content.endReading()
  }

  /// Shows a hollow square, which those who copy the text get as a box to tick.
  func showBox(_ box: ozero_box, left: Double, baseline: Double) {
    let font = begin(box.run)
    let letter = fonts[font].letter(box.glyph, Self.box)
    if letter.isReadable {
      content.show(letter, left: left, baseline: baseline)
    } else {
      content.beginReading(as: Self.box.text)
      content.show(letter, left: left, baseline: baseline)
      content.endReading()
    }
  }

  /// U+2610, the ballot box.
  private static let box = Meaning("\u{2610}".utf8)

  /// The number of a font in the file, which is new where it was not shown before.
  private func number(ofFont face: OpaquePointer) -> Int {
    if let known = fonts.firstIndex(where: { $0.face == face }) { return known }
    fonts.append(FileFont(face, object: objects.number()))
    return fonts.count - 1
  }
}
