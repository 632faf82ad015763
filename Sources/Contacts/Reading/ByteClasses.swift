/// The bytes of a text that is being read.
public typealias ScannedBytes = UnsafeBufferPointer<UInt8>

extension UInt8 {
  var isDigit: Bool { self &- 0x30 < 10 }

  /// In lower case: what is read has no other.
  var isLatinLetter: Bool { self &- 0x61 < 26 }

  /// A byte of a letter that is not Latin; what else is not ASCII is not kept in what is read.
  var isForeignLetter: Bool { self >= 0x80 && self != ReadText.Sign.undecodable }

  /// Not the end of a line nor a tab: texts hold no such bytes, packed files are full of them.
  var isControl: Bool {
    self < 0x20 && self != 0x09 && self != 0x0A && self != 0x0C && self != 0x0D || self == 0x7F
  }

  /// A letter of any script, or a byte of one.
  var isLetter: Bool { isLatinLetter || isForeignLetter }

  /// The byte in lower case, where it is a Latin letter.
  var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

  /// The value of a hexadecimal digit.
  var hexadecimal: UInt32? {
    switch lowercased {
    case 0x30...0x39: UInt32(self) - 0x30
    case 0x61...0x66: UInt32(lowercased) - 0x57
    case _: nil
    }
  }
}

extension ScannedBytes {
  /// The byte at a position; 0 outside of the text.
  func byte(_ position: Int) -> UInt8 {
    position >= 0 && position < count ? self[position] : 0
  }

  /// Whether the bytes at a position are those of an ASCII text in lower case, in either case.
  func matches(_ lowercased: StaticString, at position: Int) -> Bool {
    let length = lowercased.utf8CodeUnitCount
    guard position >= 0, count - position >= length else { return false }
    let expected = lowercased.utf8Start
    for offset in 0..<length where self[position + offset].lowercased != expected[offset] {
      return false
    }
    return true
  }

  func text(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }
}
