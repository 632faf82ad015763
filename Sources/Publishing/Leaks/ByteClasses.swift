/// The bytes of a file that is being scanned.
typealias ScannedBytes = UnsafeBufferPointer<UInt8>

extension UInt8 {
  var isDigit: Bool { self &- 0x30 < 10 }

  var isLatinLetter: Bool { (self | 0x20) &- 0x61 < 26 }
}

extension ScannedBytes {
  /// Whether the bytes at a position are those of an ASCII text in lower case, in either case.
  func matches(_ lowercased: StaticString, at position: Int) -> Bool {
    let length = lowercased.utf8CodeUnitCount
    guard position >= 0, count - position >= length else { return false }
    for offset in 0..<length {
      let byte = self[position + offset]
      let folded = byte.isLatinLetter ? byte | 0x20 : byte
      if folded != lowercased.utf8Start[offset] { return false }
    }
    return true
  }

  func text(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }
}
