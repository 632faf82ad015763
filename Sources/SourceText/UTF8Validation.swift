/// The check that bytes are UTF-8, with the place where they are not.
public enum UTF8Validation {
  /// The offset of the first byte that no UTF-8 text has there; `nil` when all is well.
  public static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var offset = 0
      while offset < bytes.count {
        if bytes[offset] < 0x80 {
          offset += 1
        } else {
          let length = lengthOfCharacter(bytes, at: offset)
          if length == 0 { return offset }
          offset += length
        }
      }
      return nil
    }
  }

  /// The length of a byte-order mark at the start: 3 or 0.
  public static func markLength(_ bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The bytes of the character above ASCII that starts at an offset; 0 when it is none.
  private static func lengthOfCharacter(
    _ bytes: UnsafeBufferPointer<UInt8>,
    at offset: Int
  ) -> Int {
    let lead = bytes[offset]
    // Nearly all of a Russian text; ranges would cost unoptimised builds dearly.
    if lead >= 0xC2, lead <= 0xDF {
      return offset + 1 < bytes.count && bytes[offset + 1] & 0xC0 == 0x80 ? 2 : 0
    }
    let length =
      switch lead {
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard length > 0, offset + length <= bytes.count else { return 0 }
    guard secondBytes(after: lead).contains(bytes[offset + 1]) else { return 0 }
    for index in (offset + 2)..<max(offset + 2, offset + length) where bytes[index] & 0xC0 != 0x80 {
      return 0
    }
    return length
  }

  /// What may follow a first byte: no overlong form, no surrogate, nothing past U+10FFFF.
  private static func secondBytes(after lead: UInt8) -> ClosedRange<UInt8> {
    switch lead {
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: 0x80...0xBF
    }
  }
}
