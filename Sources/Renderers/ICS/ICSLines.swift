/// Lines of a calendar as bytes: none is longer than 75, and none ends within a letter or an escape.
struct ICSLines {
  /// The most that a line may hold beside its end (RFC 5545, 3.1).
  static let most = 75

  private var buffer: ByteBuffer
  /// Of the line that is being written.
  private var length = 0

  init(capacity: Int) { buffer = ByteBuffer(capacity: capacity) }

  /// What was written; the writer begins anew.
  mutating func take() -> [UInt8] { buffer.take() }

  /// A whole line of ASCII.
  mutating func line(_ text: StaticString) {
    ascii(text)
    end()
  }

  /// A part of a line in ASCII, cut anywhere.
  mutating func ascii(_ text: StaticString) {
    text.withUTF8Buffer { for byte in $0 { unit(byte) } }
  }

  /// The same of what is made from data.
  mutating func ascii(_ text: String) {
    for byte in text.utf8 { unit(byte) }
  }

  /// So many digits of a number.
  mutating func digits(_ number: Int, _ count: Int) {
    var divisor = 1
    for _ in 1..<count { divisor *= 10 }
    while divisor > 0 {
      unit(UInt8(ascii: "0") + UInt8(number / divisor % 10))
      divisor /= 10
    }
  }

  /// A text with its signs escaped (RFC 5545, 3.3.11).
  mutating func text(_ text: String) {
    var text = PlainText.clean(text)
    let isPlain = text.withUTF8 { bytes in
      guard Self.areLettersApart(bytes) else { return false }
      scalars(bytes)
      return true
    }
    if !isPlain { for letter in text { self.letter(letter) } }
  }

  mutating func end() {
    buffer.append(UInt8(ascii: "\r"))
    buffer.append(UInt8(ascii: "\n"))
    length = 0
  }

  private mutating func unit(_ byte: UInt8) {
    makeRoom(1)
    buffer.append(byte)
    length += 1
  }

  /// Begins another line where so many bytes do not fit.
  private mutating func makeRoom(_ count: Int) {
    if length + count > Self.most {
      end()
      buffer.append(UInt8(ascii: " "))
      length = 1
    }
  }

  private mutating func unit(_ bytes: UnsafeBufferPointer<UInt8>) {
    makeRoom(bytes.count)
    buffer.append(bytes)
    length += bytes.count
  }
}

extension ICSLines {
  /// Text each of whose scalars is a letter for itself.
  private mutating func scalars(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count {
      let width = Self.width(bytes[index])
      if width == 1 {
        ascii(escaping: bytes[index])
      } else {
        unit(UnsafeBufferPointer(rebasing: bytes[index..<min(index + width, bytes.count)]))
      }
      index += width
    }
  }

  private mutating func ascii(escaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): escape(byte)
    case 0x0A: escape(UInt8(ascii: "n"))
    case _: unit(byte)
    }
  }

  private mutating func escape(_ byte: UInt8) {
    makeRoom(2)
    buffer.append(UInt8(ascii: "\\"))
    buffer.append(byte)
    length += 2
  }

  /// A letter with its marks stays whole, unless it is longer than a line.
  private mutating func letter(_ letter: Character) {
    var text = String(letter)
    text.withUTF8 { bytes in
      if bytes.count > 1, bytes.count < Self.most { unit(bytes) } else { scalars(bytes) }
    }
  }

  /// Of the scalar that begins with the byte.
  private static func width(_ byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  /// Whether there is nothing but letters of Latin and Russian, figures and usual signs: no mark that belongs to the
  /// letter before it.
  private static func areLettersApart(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x00..<0x80: index += 1
      case 0xC2...0xCB, 0xD0, 0xD1: index += 2
      case 0xE2 where isUsualSign(bytes, at: index): index += 3
      case _: return false
      }
    }
    return true
  }

  /// U+2010 to U+203F, as dashes, quotation marks and the ellipsis, and «№»; not the joiners before them.
  private static func isUsualSign(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index + 2 < bytes.count else { return false }
    let (second, third) = (bytes[index + 1], bytes[index + 2])
    return second == 0x80 && third >= 0x90 || second == 0x84 && third == 0x96
  }
}
