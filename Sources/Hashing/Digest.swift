/// The 32 bytes of a SHA-256.
public struct Digest: Hashable, Sendable, CustomStringConvertible {
  /// The bytes, eight in a word, the first in the highest place.
  private var words: (UInt64, UInt64, UInt64, UInt64)

  /// The digest with 32 given bytes; `nil` for any other number of them.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 32 else { return nil }
    var rest = bytes.makeIterator()
    func word() -> UInt64 {
      var word: UInt64 = 0
      for _ in 0..<8 { word = word << 8 | UInt64(rest.next() ?? 0) }
      return word
    }
    words = (word(), word(), word(), word())
  }

  /// The digest that 64 lower-case hexadecimal digits in ASCII name; `nil` for anything else.
  ///
  /// Not generic: a manifest has fifty thousand of them, and generic code of another module is slow.
  public init?(hex digits: UnsafeBufferPointer<UInt8>) {
    guard digits.count == 64, let first = Self.word(digits, 0), let second = Self.word(digits, 16),
      let third = Self.word(digits, 32), let fourth = Self.word(digits, 48)
    else { return nil }
    words = (first, second, third, fourth)
  }

  /// Sixteen digits from a position on; `nil` for an upper-case or any other letter.
  private static func word(_ digits: UnsafeBufferPointer<UInt8>, _ start: Int) -> UInt64? {
    var word: UInt64 = 0
    for position in start..<start + 16 {
      guard let value = value(ofHexDigit: digits[position]) else { return nil }
      word = word << 4 | value
    }
    return word
  }

  /// The 32 bytes, in order.
  func withBytes<Result>(_ read: (UnsafeRawBufferPointer) -> Result) -> Result {
    withUnsafeBytes(
      of: (words.0.bigEndian, words.1.bigEndian, words.2.bigEndian, words.3.bigEndian)
    ) {
      read($0)
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

  /// A quarter of the digest spreads as well as all of it.
  public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }

  /// Writes the hexadecimal digits as ASCII.
  public func appendHex(to text: inout [UInt8]) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { digits in
      Self.write(words.0, to: digits, at: 0)
      Self.write(words.1, to: digits, at: 16)
      Self.write(words.2, to: digits, at: 32)
      Self.write(words.3, to: digits, at: 48)
      text.append(contentsOf: digits)
    }
  }

  /// Sixteen digits from a position on.
  private static func write(
    _ word: UInt64,
    to digits: UnsafeMutableBufferPointer<UInt8>,
    at start: Int
  ) {
    var rest = word
    for position in (start..<start + 16).reversed() {
      let value = UInt8(truncatingIfNeeded: rest & 15)
      digits.initializeElement(at: position, to: value < 10 ? 0x30 + value : 0x57 + value)
      rest >>= 4
    }
  }

  /// Only lower-case digits, so that a digest is written in one way.
  private static func value(ofHexDigit digit: UInt8) -> UInt64? {
    switch digit {
    case 0x30...0x39: UInt64(digit - 0x30)
    case 0x61...0x66: UInt64(digit - 0x57)
    case _: nil
    }
  }
}
