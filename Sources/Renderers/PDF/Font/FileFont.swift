import CTypesetting

/// A font of a file: its letters have codes in the order in which they are first shown.
struct FileFont {
  /// How a letter of the text is written in a page.
  struct Letter {
    /// Two bytes in the page's strings.
    var code: Int
    /// To the next letter, in thousandths of the size.
    var advance: Double
    /// Whether who copies the letter gets the text that it shows here.
    var isReadable: Bool
  }

  /// What it is known by.
  let face: OpaquePointer
  /// The font itself, to be asked and cut.
  let font: FontHandle
  /// Its measures and names, in thousandths of the size.
  let facts: ozero_font_facts
  /// The number of its object.
  let object: Int
  /// By code, from 1 on; code 0 is no letter.
  private(set) var glyphs: [UInt32] = [0]
  /// To the next letter, by code, in thousandths of the size.
  private(set) var advances: [Double] = [0]
  /// What each code means, in UTF-8.
  private(set) var meanings: [Meaning] = [Meaning()]
  /// By the numbers of the font.
  private var codes: [UInt16]

  /// A font of which no letter was shown yet.
  init(_ face: OpaquePointer, object: Int) {
    self.face = face
    font = FontHandle(face)
    facts = font.facts
    self.object = object
    codes = Array(repeating: 0, count: facts.count)
  }

  /// The letter's code, with a meaning that it keeps from its first use on.
  mutating func letter(_ glyph: UInt32, _ meaning: Meaning) -> Letter {
    let index = index(of: glyph)
    if meanings[index].isEmpty { meanings[index] = meaning }
    return Letter(
      code: code(at: index),
      advance: advances[index],
      isReadable: meanings[index] == meaning
    )
  }

  /// Letters of PostScript are called by their numbers.
  func code(at index: Int) -> Int { facts.is_postscript ? Int(glyphs[index]) : index }

  /// The letter's index, which is new where it was not shown before; 0 for one that the font does
  /// not have.
  private mutating func index(of glyph: UInt32) -> Int {
    guard glyph < codes.count else { return 0 }
    let known = Int(codes[Int(glyph)])
    guard known == 0 else { return known }
    codes[Int(glyph)] = UInt16(glyphs.count)
    glyphs.append(glyph)
    advances.append(font.advance(of: glyph))
    meanings.append(Meaning())
    return glyphs.count - 1
  }
}

/// What a letter means: a short text in UTF-8.
struct Meaning: Hashable {
  /// The last byte is the lowest.
  private var bytes: UInt64 = 0

  init() {}

  /// Empty for a text that is too long; a line's end is read as a space.
  init(_ text: some Sequence<UInt8>) {
    var count = 0
    for byte in text {
      bytes = bytes << 8 | UInt64(byte)
      count += 1
    }
    if count > 8 { bytes = 0 }
    if bytes == Self.lineEnd { bytes = 0x20 }
  }

  /// Whether it means nothing, or too much for eight bytes.
  var isEmpty: Bool { bytes == 0 }

  /// The meaning as a text.
  var text: String {
    withUnsafeBytes(of: bytes.bigEndian) { all in
      String(decoding: all[(bytes.leadingZeroBitCount / 8)...], as: UTF8.self)
    }
  }

  /// U+2028.
  private static let lineEnd: UInt64 = 0xE280A8
}
