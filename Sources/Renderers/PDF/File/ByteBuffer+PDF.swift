/// Parts of objects, as PDF writes them (ISO 32000-1, 7.3).
extension ByteBuffer {
  /// Operators and names, as they stand.
  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { append($0) }
  }

  /// A text of ASCII, as it stands.
  mutating func append(ascii text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  mutating func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { append($0) }
  }

  /// A whole number in decimal.
  mutating func append(_ number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    guard rest > 9 else { return append(UInt8(ascii: "0") + UInt8(rest)) }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var start = digits.count
      repeat {
        start -= 1
        digits[start] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      } while rest > 0
      append(UnsafeBufferPointer(rebasing: digits[start...]))
    }
  }

  /// A number in hundredths: «12.5» for 1250.
  mutating func append(hundredths: Int) { append(hundredths, parts: 100) }

  /// A length, as exact as paper can show it.
  mutating func append(_ length: Double) {
    append(hundredths: Int((length * 100).rounded()))
  }

  /// A number that others are multiplied by.
  mutating func append(exactly factor: Double) {
    append(Int((factor * 10_000).rounded()), parts: 10_000)
  }

  /// A number of parts of one, which are a power of ten.
  private mutating func append(_ number: Int, parts: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var (whole, rest) = number.magnitude.quotientAndRemainder(dividingBy: UInt(parts))
    append(Int(whole))
    guard rest > 0 else { return }
    append(UInt8(ascii: "."))
    var unit = UInt(parts)
    while rest > 0 {
      unit /= 10
      (whole, rest) = rest.quotientAndRemainder(dividingBy: unit)
      append(UInt8(ascii: "0") + UInt8(whole))
    }
  }

  /// A reference to an object: «12 0 R».
  mutating func append(reference number: Int) {
    append(number)
    append(" 0 R")
  }

  /// A text for people, in UTF-16 with its mark, as digits (ISO 32000-1, 7.9.2.2).
  mutating func append(text: String) {
    append("<FEFF")
    for unit in text.utf16 { append(hexadecimal: unit) }
    append(">")
  }

  /// Four digits.
  mutating func append(hexadecimal unit: UInt16) {
    for shift in [12, 8, 4, 0] as [UInt16] {
      let digit = UInt8(truncatingIfNeeded: unit >> shift & 0xF)
      append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
    }
  }
}
