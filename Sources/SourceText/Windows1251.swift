/// The encoding in which Russian editions of Notepad and Excel save text by default.
public enum Windows1251 {
  /// The text as UTF-8; the one byte without a meaning becomes U+FFFD, a mark of UTF-8 is kept.
  public static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 2)
    let mark = UTF8Validation.markLength(bytes)
    result.append(contentsOf: bytes.prefix(mark))
    for byte in bytes.dropFirst(mark) {
      if byte < 0x80 {
        result.append(byte)
      } else {
        result.append(contentsOf: String(scalar(of: byte)).utf8)
      }
    }
    return result
  }

  /// The character of a byte from 0x80 on.
  private static func scalar(of byte: UInt8) -> Unicode.Scalar {
    if byte >= 0xC0 { return Unicode.Scalar(0x410 + UInt16(byte - 0xC0)) ?? "\u{FFFD}" }
    return signs[Int(byte) - 0x80]
  }

  /// The characters from 0x80 to 0xBF.
  private static let signs: [Unicode.Scalar] = Array(
    ("ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏ" + "ђ‘’“”•–—\u{FFFD}™љ›њќћџ" + "\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї"
      + "°±Ііґµ¶·ё№є»јЅѕї").unicodeScalars
  )
}
