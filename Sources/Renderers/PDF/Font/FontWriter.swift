import CTypesetting
import Hashing

/// Writes the objects of a font (ISO 32000-1, 9.7).
struct FontWriter {
  /// The letters that the file shows.
  private let font: FileFont
  /// A font of these letters alone.
  private let subset: FontSubset
  /// «ABCDEF+LiberationSerif» (ISO 32000-1, 9.6.4).
  private let name: String

  /// - Throws: `FileFault` when the font is damaged.
  init(_ font: FileFont) throws(FileFault) {
    let name = font.facts.postScriptName
    guard let subset = font.font.subset(of: font.glyphs) else { throw .fontDamaged(name) }
    self.font = font
    self.subset = subset
    self.name = Self.prefix(of: font.glyphs) + name
  }

  /// Writes the font, its measures, its file and the ways between codes, letters and texts.
  func write(to objects: inout PDFObjects) {
    let meanings = writeMeanings(to: &objects)
    let descendant = writeDescendant(to: &objects)
    objects.add(
      font.object,
      """
      <</Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont/\(ascii: name)\
      /DescendantFonts[\(object: descendant)]/ToUnicode \(object: meanings)>>
      """
    )
  }

  /// The font as its codes are read: of PostScript outlines (0) or of TrueType ones (2).
  ///
  /// - Returns: The number of its object.
  private func writeDescendant(to objects: inout PDFObjects) -> Int {
    let descriptor = writeDescriptor(to: &objects)
    let isPostScript = font.facts.is_postscript
    let numbers = isPostScript ? nil : writeNumbers(to: &objects)
    return objects.add(
      """
      <</Type/Font/Subtype/CIDFontType\(isPostScript ? 0 : 2)/BaseFont/\(ascii: name)\
      /CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>\
      /FontDescriptor \(object: descriptor)\("/CIDToGIDMap", object: numbers)/DW 0/W[\(widths)]>>
      """
    )
  }

  /// To the next letter, for runs of codes that follow one another (ISO 32000-1, 9.7.4.3).
  private var widths: PDFSyntax {
    var buffer = ByteBuffer(capacity: 8 * font.glyphs.count)
    var next = 0
    for index in font.glyphs.indices.dropFirst() {
      let code = font.code(at: index)
      if code != next {
        if next > 0 { buffer.append("]") }
        buffer.append(code)
        buffer.append("[")
      } else {
        buffer.append(" ")
      }
      buffer.append(font.advances[index])
      next = code + 1
    }
    if next > 0 { buffer.append("]") }
    return PDFSyntax(stringInterpolation: buffer)
  }

  /// Measures and file of the font (ISO 32000-1, 9.8).
  ///
  /// - Returns: The number of its object.
  private func writeDescriptor(to objects: inout PDFObjects) -> Int {
    let (file, facts) = (objects.number(), font.facts)
    let isPostScript = facts.is_postscript
    let count = subset.bytes.count
    let kind: PDFSyntax = isPostScript ? "/Subtype/CIDFontType0C" : "/Length1 \(count)"
    objects.addStream(file, subset.bytes, kind)
    let box = [facts.box.0, facts.box.1, facts.box.2, facts.box.3]
    // The letters are no set that readers know; 64 is for those that lean.
    let flags = facts.italic_angle == 0 ? 4 : 68
    return objects.add(
      """
      <</Type/FontDescriptor/FontName/\(ascii: name)/Flags \(flags)\
      /FontBBox[\(each: box, { "\($0.rounded()) " })]/ItalicAngle \(facts.italic_angle)\
      /Ascent \(facts.ascent)/Descent \(facts.descent)/CapHeight \(facts.cap_height)/StemV 80\
      \(isPostScript ? "/FontFile3" : "/FontFile2", object: file)>>
      """
    )
  }

  /// The way from codes to the numbers of the letters in the font.
  private func writeNumbers(to objects: inout PDFObjects) -> Int {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(2 * font.glyphs.count)
    for glyph in font.glyphs {
      let number = subset.glyph(glyph)
      bytes.append(UInt8(truncatingIfNeeded: number >> 8))
      bytes.append(UInt8(truncatingIfNeeded: number))
    }
    let number = objects.number()
    bytes.withUnsafeBufferPointer { objects.addStream(number, $0) }
    return number
  }

  /// The way from codes to texts.
  private func writeMeanings(to objects: inout PDFObjects) -> Int {
    var map = ByteBuffer(capacity: 4096)
    map.append(Self.mapHead)
    let named = font.meanings.indices.filter { !font.meanings[$0].isEmpty }
    // No more are allowed at once.
    for start in stride(from: 0, to: named.count, by: 100) {
      let indices = named[start..<min(start + 100, named.count)]
      map.write("\(indices.count) beginbfchar\n")
      for index in indices {
        map.append("<")
        map.append(hexadecimal: UInt16(truncatingIfNeeded: font.code(at: index)))
        map.append("><")
        for unit in font.meanings[index].text.utf16 { map.append(hexadecimal: unit) }
        map.append(">\n")
      }
      map.append("endbfchar\n")
    }
    map.append("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n")
    let number = objects.number()
    map.withBytes { objects.addStream(number, $0) }
    return number
  }

  /// What each map from codes to texts begins with (ISO 32000-1, 9.10.3).
  private static let mapHead: StaticString = """
    /CIDInit/ProcSet findresource begin
    12 dict begin
    begincmap
    /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
    /CMapName/Adobe-Identity-UCS def
    /CMapType 2 def
    1 begincodespacerange
    <0000><FFFF>
    endcodespacerange

    """

  /// Six letters that tell this choice of letters from others: «ABCDEF+».
  private static func prefix(of glyphs: [UInt32]) -> String {
    let digest = glyphs.withUnsafeBytes { SHA256.digest(of: $0) }
    let letters = digest.hex.utf8.prefix(6).map { digit in
      digit < UInt8(ascii: "a") ? digit - UInt8(ascii: "0") + UInt8(ascii: "A") : digit - 0x20 + 10
    }
    return String(decoding: letters, as: UTF8.self) + "+"
  }
}
