/// Letters of other alphabets in host names, as RFC 3492 writes them in ASCII.
public enum Punycode {
  /// As many as there are digits: letters of one case and figures (RFC 3492, 5).
  private static let base = 36

  /// The text of a label without its `xn--`; `nil` when it is no Punycode.
  public static func decode(_ text: some Collection<UInt8>) -> String? {
    let bytes = Array(text)
    let delimiter = bytes.lastIndex(of: UInt8(ascii: "-"))
    var output = bytes[..<(delimiter ?? 0)].map { UInt32($0) }
    var digits = bytes[(delimiter.map { $0 + 1 } ?? 0)...].makeIterator()
    var code = 128
    var index = 0
    var bias = 72
    while let first = digits.next() {
      guard let delta = number(first, &digits, bias), output.count < 63 else { return nil }
      let length = output.count + 1
      bias = adapted(delta, length: length, isFirst: index == 0 && code == 128)
      index += delta
      code += index / length
      index %= length
      guard let scalar = UInt32(exactly: code), Unicode.Scalar(scalar) != nil else { return nil }
      output.insert(scalar, at: index)
      index += 1
    }
    let scalars = output.compactMap(Unicode.Scalar.init)
    return String(String.UnicodeScalarView(scalars))
  }

  /// Reads a number whose digits have rising weights.
  private static func number(
    _ first: UInt8,
    _ digits: inout some IteratorProtocol<UInt8>,
    _ bias: Int
  ) -> Int? {
    var value = 0
    var weight = 1
    var next: UInt8? = first
    for k in stride(from: base, through: base * 8, by: base) {
      guard let byte = next, let digit = digit(byte) else { return nil }
      value += digit * weight
      let threshold = min(max(k - bias, 1), 26)
      guard value <= 0x7FFF_FFFF else { return nil }
      if digit < threshold { return value }
      weight *= base - threshold
      next = digits.next()
    }
    return nil
  }

  /// `a` to `z` are 0 to 25, `0` to `9` are 26 to 35; `nil` for any other byte.
  private static func digit(_ byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte) - 97
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) - 48 + 26
    case _: nil
    }
  }

  /// The bias for the next number (RFC 3492, 6.1).
  private static func adapted(_ delta: Int, length: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / length
    var k = 0
    while delta > (base - 1) * 26 / 2 {
      delta /= base - 1
      k += base
    }
    return k + base * delta / (delta + 38)
  }
}
