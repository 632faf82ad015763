/// The 32 bytes of a SHA-256.
public struct Digest: Hashable, Sendable, CustomStringConvertible {
  /// The bytes, eight in a word, the first in the highest place.
  private var words: (UInt64, UInt64, UInt64, UInt64)

  /// The digest with 32 given bytes; `nil` for any other number of them.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 32 else { return nil }
    words = (0, 0, 0, 0)
    for (index, byte) in bytes.enumerated() {
      let shifted = UInt64(byte) << UInt64(8 * (7 - index % 8))
      switch index / 8 {
      case 0: words.0 |= shifted
      case 1: words.1 |= shifted
      case 2: words.2 |= shifted
      case _: words.3 |= shifted
      }
    }
  }

  /// The digest that 64 lower-case hexadecimal digits in ASCII name; `nil` for anything else.
  public init?(hex digits: some Collection<UInt8>) {
    guard digits.count == 64 else { return nil }
    words = (0, 0, 0, 0)
    for (index, digit) in digits.enumerated() {
      guard let value = Self.value(ofHexDigit: digit) else { return nil }
      switch index / 16 {
      case 0: words.0 = words.0 << 4 | value
      case 1: words.1 = words.1 << 4 | value
      case 2: words.2 = words.2 << 4 | value
      case _: words.3 = words.3 << 4 | value
      }
    }
  }

  /// 64 lower-case hexadecimal digits.
  public var hex: String {
    var text: [UInt8] = []
    appendHex(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  public var description: String { hex }

  public static func == (first: Self, second: Self) -> Bool { first.words == second.words }

  public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }

  /// Writes the hexadecimal digits as ASCII.
  func appendHex(to text: inout [UInt8]) {
    for word in [words.0, words.1, words.2, words.3] {
      for place in stride(from: UInt64(60), through: 0, by: -4) {
        let value = UInt8(truncatingIfNeeded: word >> place & 15)
        text.append(value < 10 ? 0x30 + value : 0x57 + value)
      }
    }
  }

  private static func value(ofHexDigit digit: UInt8) -> UInt64? {
    switch digit {
    case 0x30...0x39: UInt64(digit - 0x30)
    case 0x61...0x66: UInt64(digit - 0x57)
    case _: nil
    }
  }
}
