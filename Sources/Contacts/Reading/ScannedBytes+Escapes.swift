extension ScannedBytes {
  /// The sign whose UTF-8 stands at an offset, with its length; `nil` where there is none.
  func scalar(at position: Int, before end: Int) -> (Unicode.Scalar, Int)? {
    let length = Self.length(from: self[position])
    guard length > 0, position + length <= end else { return nil }
    if length == 1 { return (Unicode.Scalar(self[position]), 1) }
    var value = UInt32(self[position]) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length {
      let byte = self[position + offset]
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard value >= Self.leastValue(of: length) else { return nil }
    return Unicode.Scalar(value).map { ($0, length) }
  }

  /// What is smaller is written in fewer bytes.
  private static func leastValue(of length: Int) -> UInt32 {
    length == 4 ? 0x1_0000 : length == 3 ? 0x800 : 0x80
  }

  /// How many bytes a letter has by its first one; 0 for a byte that begins none (RFC 3629).
  private static func length(from lead: UInt8) -> Int {
    switch lead {
    case 0..<0x80: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    case _: 0
    }
  }

  /// Whether the zero at a position belongs to a Latin letter in UTF-16, as those around it do.
  func isHalfOfSign(at position: Int) -> Bool {
    let follows = byte(position - 1) != 0 && position > 1 && self[position - 2] == 0
    let leads = byte(position + 1) != 0 && position + 2 < count && self[position + 2] == 0
    return follows || leads
  }

  /// The byte of a `%40` and the offset past it; `%2540` is the same, escaped again.
  func escapedByte(at position: Int, before end: Int) -> (UInt8, Int)? {
    guard position + 2 < end, self[position] == UInt8(ascii: "%"),
      var byte = pair(at: position + 1)
    else { return nil }
    var next = position + 3
    while byte == UInt8(ascii: "%"), next + 1 < end, let again = pair(at: next) {
      byte = again
      next += 2
    }
    return (byte, next)
  }

  /// Where a sign ends that is written as such, as `%2F%2F` or as `&#64;`.
  func endOfSign(at position: Int) -> Int {
    switch self[position] {
    case UInt8(ascii: "&"):
      return position + (Entity.scalar(at: position, before: count, in: self)?.1 ?? 1)
    case UInt8(ascii: "%"):
      var end = position
      while let (_, next) = escapedByte(at: end, before: count) { end = next }
      return end
    case _: return position + (scalar(at: position, before: count)?.1 ?? 1)
    }
  }

  /// The byte of two hexadecimal digits; `nil` for other signs.
  private func pair(at position: Int) -> UInt8? {
    guard let high = self[position].hexadecimal, let low = self[position + 1].hexadecimal else {
      return nil
    }
    return UInt8(high * 16 + low)
  }

  /// The sign of `\u0040`, `\u{40}` or `\x40`, with the length of the escape.
  func escapedScalar(at position: Int, before end: Int) -> (Unicode.Scalar, Int)? {
    let isBraced = byte(position + 2) == UInt8(ascii: "{")
    let most = isBraced ? 6 : byte(position + 1) == UInt8(ascii: "x") ? 2 : 4
    let start = position + (isBraced ? 3 : 2)
    var (value, next) = (UInt32(0), start)
    while next < Swift.min(end, start + most), let digit = self[next].hexadecimal {
      value = value * 16 + digit
      next += 1
    }
    guard isBraced ? next > start && byte(next) == UInt8(ascii: "}") : next == start + most else {
      return nil
    }
    return Unicode.Scalar(value).map { ($0, next - position + (isBraced ? 1 : 0)) }
  }
}
