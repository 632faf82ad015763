import SourceText

/// The signs that look like those of YAML, by their bytes.
extension UnsafeBufferPointer<UInt8> {
  /// The bytes of a blank that is no plain space and no tab; `nil` where another sign stands.
  func lengthOfWideBlank(at index: Int) -> Int? {
    guard index + 1 < count else { return nil }
    if self[index] == 0xC2 { return self[index + 1] == 0xA0 ? 2 : nil }
    guard index + 2 < count else { return nil }
    switch (self[index], self[index + 1], self[index + 2]) {
    // U+1680; U+2000 to U+200A; U+202F; U+205F; U+3000.
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F),
      (0xE3, 0x80, 0x80):
      return 3
    case _: return nil
    }
  }

  /// The bytes of the blanks of any kind that begin at an offset.
  func lengthOfBlanks(at index: Int) -> Int {
    var end = index
    while end < count {
      if self[end] == UInt8(ascii: " ") || self[end] == UInt8(ascii: "\t") {
        end += 1
      } else if let length = lengthOfWideBlank(at: end) {
        end += length
      } else {
        break
      }
    }
    return end - index
  }

  /// The bytes of a sign that begins an item of a list elsewhere: «•», or «–» with a blank behind it.
  func lengthOfBullet(at index: Int) -> Int? {
    guard let scalar = scalar(at: index) else { return nil }
    let length = UTF8.width(scalar)
    switch scalar.value {
    case 0xB7, 0x2022, 0x2023, 0x2043, 0x2219, 0x25A0, 0x25A1, 0x25AA, 0x25AB, 0x25B6, 0x25BA,
      0x25C6, 0x25CB, 0x25CF, 0x25E6, 0x2713, 0x2714, 0x2756, 0x27A2, 0x27A4, 0xF000...0xF0FF:
      return length
    case 0x2A, 0x2B, 0x2010...0x2015, 0x2212:
      return lengthOfBlanks(at: index + length) > 0 ? length : nil
    case 0x30...0x39: return lengthOfNumber(at: index)
    case _: return nil
    }
  }

  /// The bytes of an item's number: «1.» or «2)» with a blank behind it.
  private func lengthOfNumber(at index: Int) -> Int? {
    var end = index
    while end < count, end < index + 2, self[end].isDigit { end += 1 }
    guard end < count, self[end] == UInt8(ascii: ".") || self[end] == UInt8(ascii: ")") else {
      return nil
    }
    let isBeforeWord = end + 1 < count && (self[end + 1] == 0xD0 || self[end + 1] == 0xD1)
    return isBeforeWord || lengthOfBlanks(at: end + 1) > 0 ? end + 1 - index : nil
  }

  /// The bytes of a sign that looks like a colon.
  func lengthOfOddColon(at index: Int) -> Int? {
    guard let scalar = scalar(at: index) else { return nil }
    switch scalar.value {
    case 0x02D0, 0x02F8, 0x0589, 0x05C3, 0x2236, 0xA789, 0xFE13, 0xFE30, 0xFE55, 0xFF1A:
      return UTF8.width(scalar)
    case _: return nil
    }
  }

  private func scalar(at index: Int) -> Unicode.Scalar? {
    guard index < count else { return nil }
    let lead = self[index]
    if lead < 0x80 { return Unicode.Scalar(lead) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard index + length <= count else { return nil }
    let first = UInt32(lead & (0xFF >> UInt8(length + 1)))
    return Unicode.Scalar(
      self[(index + 1)..<(index + length)].reduce(first) { $0 << 6 | UInt32($1 & 0x3F) }
    )
  }
}
