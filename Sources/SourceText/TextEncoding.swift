/// How the bytes of a file are most probably to be read.
public enum TextEncoding: Hashable, Sendable {
  case utf8

  /// UTF-8 with bytes that cannot stand there; the first lies at this offset.
  case damagedUTF8(at: Int)

  /// Eight bits per character; the first one above ASCII lies at this offset.
  case windows1251(from: Int)

  /// Sixteen bits per character, as Windows calls «Юникод».
  case utf16

  /// What another program wrote: no text that people write.
  case foreign(ForeignDocument)

  /// The encoding that the bytes look like.
  public init(of bytes: [UInt8]) {
    if Self.marksOf16Bits.contains(where: { bytes.starts(with: $0) }) {
      self = .utf16
    } else if let document = ForeignDocument(of: bytes) {
      self = .foreign(document)
    } else if let offset = UTF8Validation.firstInvalidByte(in: bytes) {
      self = Self.notUTF8(bytes, from: offset)
    } else {
      self = Self.hasZeroInPairs(bytes) ? .utf16 : .utf8
    }
  }

  private static func notUTF8(_ bytes: [UInt8], from offset: Int) -> TextEncoding {
    if hasZeroInPairs(bytes) { return .utf16 }
    let body = bytes.dropFirst(UTF8Validation.markLength(bytes))
    guard let first = body.firstIndex(where: { $0 >= 0x80 }) else { return .utf8 }
    // Russian in Windows-1251 breaks UTF-8 at its first letter, but for pairs like «Фё»; its
    // letters lie from 0xC0 on, while half the bytes of Russian in UTF-8 lie below.
    if first == offset || isMostlyLetters(body) { return .windows1251(from: first) }
    return .damagedUTF8(at: offset)
  }

  private static func isMostlyLetters(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count { $0 >= 0xC0 } > 2 * bytes.count { (0x80..<0xC0).contains($0) }
  }

  /// Whether nearly every second byte of the beginning is zero or 4, the code of Cyrillic.
  private static func hasZeroInPairs(_ bytes: [UInt8]) -> Bool {
    let beginning = bytes.prefix(256)
    let zeros = beginning.count { $0 == 0 }
    return zeros > 0 && beginning.count { $0 == 0 || $0 == 4 } * 5 >= beginning.count * 2
  }

  private static let marksOf16Bits: [[UInt8]] = [[0xFF, 0xFE], [0xFE, 0xFF]]
}
