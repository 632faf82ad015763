import Hashing

/// JSON that is being written, as UTF-8.
struct JSONText {
  /// What is written so far.
  private(set) var bytes: [UInt8] = []

  /// `capacity` is a guess in bytes.
  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Punctuation and names that need no escaping.
  mutating func append(raw text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    )
  }

  /// In decimal, without a fraction or an exponent.
  mutating func append(_ number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Hexadecimal digits in quotation marks.
  mutating func append(_ digest: Digest) {
    bytes.append(.quote)
    digest.appendHex(to: &bytes)
    bytes.append(.quote)
  }

  /// A text in quotation marks; only what must be escaped is (RFC 8259, 7).
  mutating func append(_ text: String) {
    bytes.append(.quote)
    if text.utf8.contains(where: Self.mustBeEscaped) {
      for byte in text.utf8 { appendEscaped(byte) }
    } else {
      bytes.append(contentsOf: text.utf8)
    }
    bytes.append(.quote)
  }

  /// Control characters, quotation mark and backslash; letters beyond ASCII stand as they are.
  private static func mustBeEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == .quote || byte == .backslash
  }

  /// A list of texts in one line.
  mutating func append(_ texts: [String]) {
    append(raw: "[")
    for (index, text) in texts.enumerated() {
      if index > 0 { append(raw: ", ") }
      append(text)
    }
    append(raw: "]")
  }

  /// A byte of a text, as `\u00…` where it is a control character.
  private mutating func appendEscaped(_ byte: UInt8) {
    if Self.mustBeEscaped(byte) { bytes.append(.backslash) }
    if byte >= 0x20 {
      bytes.append(byte)
    } else {
      append(raw: "u00")
      bytes.append(0x30 + byte >> 4)
      let low = byte & 15
      bytes.append(low < 10 ? 0x30 + low : 0x57 + low)
    }
  }
}

extension UInt8 {
  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")
}
