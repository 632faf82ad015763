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

  /// The text in bytes of the encoding; `nil` where it has a character that the encoding lacks.
  public static func encoded(_ text: [UInt8]) -> [UInt8]? {
    let mark = UTF8Validation.markLength(text)
    var result = Array(text.prefix(mark))
    for scalar in String(decoding: text.dropFirst(mark), as: UTF8.self).unicodeScalars {
      guard let byte = byte(of: scalar) else { return nil }
      result.append(byte)
    }
    return result
  }

  private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if scalar.isASCII { return UInt8(scalar.value) }
    if (0x410...0x44F).contains(scalar.value) { return UInt8(scalar.value - 0x410 + 0xC0) }
    return signs.firstIndex(of: scalar).map { UInt8($0 + 0x80) }
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
