/// Builds HTML and XML as bytes, with every text escaped.
///
/// What it writes is well-formed in both: five characters become references, and what neither
/// format can hold (U+0000, control characters, U+FFFE, U+FFFF) becomes U+FFFD.
struct MarkupWriter {
  private var buffer: ByteBuffer

  init(capacity: Int) { buffer = ByteBuffer(capacity: capacity) }

  /// What was written; the writer begins anew.
  mutating func take() -> [UInt8] { buffer.take() }

  mutating func markup(_ markup: Markup) { markup.append(to: &buffer) }

  mutating func number(_ value: Int) {
    if value < 0 { buffer.append(UInt8(ascii: "-")) }
    var rest = value.magnitude
    var divisor: UInt = 1
    while rest / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      buffer.append(UInt8(ascii: "0") + UInt8(rest / divisor))
      rest %= divisor
      divisor /= 10
    }
  }

  /// Writes text; fit for content and for quoted attributes alike.
  mutating func text(_ text: String) { write(text, joinsRanges: false) }

  /// Writes text of which no line may end within «15:30–17:10» or «7–10»: after a dash between
  /// digits stands an invisible joiner.
  mutating func prose(_ text: String) { write(text, joinsRanges: true) }

  private mutating func write(_ text: String, joinsRanges: Bool) {
    var text = text
    text.withUTF8 { escape($0, joinsRanges: joinsRanges) }
  }

  /// Writes bytes that were escaped, or read from a page shell, before.
  mutating func append(_ done: ArraySlice<UInt8>) {
    done.withUnsafeBufferPointer { buffer.append($0) }
  }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>, joinsRanges: Bool) {
    var start = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      if Self.isPlain(byte) {
        index += 1
        continue
      }
      let (replacement, length) =
        byte == 0xE2
        ? (joinsRanges && Self.isRange(text, at: index) ? "–\u{2060}" : nil, 3)
        : Self.replacement(of: byte, at: index, in: text)
      if let replacement {
        buffer.append(UnsafeBufferPointer(rebasing: text[start..<index]))
        markup(replacement)
        start = index + length
      }
      index += length
    }
    buffer.append(UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// Whether a dash between digits begins here: E2 80 93.
  private static func isRange(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index > 0 && index + 3 < text.count && text[index + 1] == 0x80 && text[index + 2] == 0x93
      && isDigit(text[index - 1]) && isDigit(text[index + 3])
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The bytes below 0x40 that are not written as they are, one bit each: `"`, `&`, `'`, `<`, `>`
  /// and the control characters but tab and the ends of lines.
  private static var special: UInt64 { 0x5000_00C4_FFFF_D9FF }

  /// Whether the byte always stands for itself; one shift or a few comparisons for each byte of text.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte < 0x40
      ? special &>> UInt64(byte) & 1 == 0
      : byte < 0x7F || byte > 0x7F && byte != 0xE2 && byte != 0xEF
  }

  /// What to write instead of the byte, `nil` for itself, and how many bytes that replaces.
  private static func replacement(
    of byte: UInt8,
    at index: Int,
    in text: UnsafeBufferPointer<UInt8>
  ) -> (Markup?, length: Int) {
    switch byte {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "\""): ("&quot;", 1)
    case UInt8(ascii: "'"): ("&#39;", 1)
    // U+FFFE and U+FFFF are EF BF BE and EF BF BF; other letters begin with EF too.
    case 0xEF: text[index + 1] == 0xBF && text[index + 2] >= 0xBE ? ("\u{FFFD}", 3) : (nil, 3)
    default: ("\u{FFFD}", 1)
    }
  }
}
