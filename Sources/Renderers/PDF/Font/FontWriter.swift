import CTypesetting
import Hashing

/// Writes the objects of a font (ISO 32000-1, 9.7).
struct FontWriter {
  private let font: FileFont
  private let subset: FontSubset
  private let name: String

  /// - Throws: `FileFault` when the font is damaged.
  init(_ font: FileFont) throws(FileFault) {
    let name = font.facts.postScriptName
    guard let subset = font.font.subset(of: font.glyphs) else { throw .fontDamaged(name) }
    self.font = font
    self.subset = subset
    self.name = Self.prefix(of: font.glyphs) + name
  }

  func write(to objects: inout PDFObjects) {
    let meanings = writeMeanings(to: &objects)
    let descendant = writeDescendant(to: &objects)
    objects.add(font.object) { buffer in
      buffer.append("<</Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont/")
      buffer.append(ascii: name)
      buffer.append("/DescendantFonts[")
      buffer.append(reference: descendant)
      buffer.append("]/ToUnicode ")
      buffer.append(reference: meanings)
      buffer.append(">>")
    }
  }

  private func writeDescendant(to objects: inout PDFObjects) -> Int {
    let descriptor = writeDescriptor(to: &objects)
    let numbers = font.facts.is_postscript ? nil : writeNumbers(to: &objects)
    return objects.add { buffer in
      buffer.append("<</Type/Font/Subtype/CIDFontType")
      buffer.append(font.facts.is_postscript ? 0 : 2)
      buffer.append("/BaseFont/")
      buffer.append(ascii: name)
      buffer.append("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>")
      buffer.append("/FontDescriptor ")
      buffer.append(reference: descriptor)
      if let numbers {
        buffer.append("/CIDToGIDMap ")
        buffer.append(reference: numbers)
      }
      buffer.append("/DW 0/W[")
      appendWidths(to: &buffer)
      buffer.append("]>>")
    }
  }

  private func appendWidths(to buffer: inout ByteBuffer) {
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
  }

  private func writeDescriptor(to objects: inout PDFObjects) -> Int {
    let file = objects.number()
    let facts = font.facts
    objects.addStream(file, subset.bytes) { entries in
      if facts.is_postscript {
        entries.append("/Subtype/CIDFontType0C")
      } else {
        entries.append("/Length1 ")
        entries.append(subset.bytes.count)
      }
    }
    return objects.add { buffer in
      buffer.append("<</Type/FontDescriptor/FontName/")
      buffer.append(ascii: name)
      // The letters are no set that readers know; 64 is for those that lean.
      buffer.append("/Flags ")
      buffer.append(facts.italic_angle == 0 ? 4 : 68)
      buffer.append("/FontBBox[")
      for side in [facts.box.0, facts.box.1, facts.box.2, facts.box.3] {
        buffer.append(side.rounded())
        buffer.append(" ")
      }
      buffer.append("]/ItalicAngle ")
      buffer.append(facts.italic_angle)
      buffer.append("/Ascent ")
      buffer.append(facts.ascent)
      buffer.append("/Descent ")
      buffer.append(facts.descent)
      buffer.append("/CapHeight ")
      buffer.append(facts.cap_height)
      buffer.append(facts.is_postscript ? "/StemV 80/FontFile3 " : "/StemV 80/FontFile2 ")
      buffer.append(reference: file)
      buffer.append(">>")
    }
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
      map.append(indices.count)
      map.append(" beginbfchar\n")
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
