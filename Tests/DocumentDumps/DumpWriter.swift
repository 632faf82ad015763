import CivilTime
import Documents

/// Appends lines of an indented tree to bytes.
///
/// The grammar keeps the text injective: a line is keywords, numbers and quoted strings between
/// single spaces; children are deeper by one step; `-` is an absent value.
struct DumpWriter {
  private(set) var bytes: [UInt8] = []
  /// Knows the addresses to write behind the identities of linked documents.
  let links: (any LinkResolving)?
  private var depth = 0

  init(links: (any LinkResolving)? = nil) {
    self.links = links
    bytes.reserveCapacity(32_768)
  }

  /// Writes a line: its keyword, what the closure adds to it, its end.
  mutating func line(_ keyword: StaticString, _ rest: (inout DumpWriter) -> Void = { _ in }) {
    for _ in 0..<2 * depth { space() }
    append(keyword)
    rest(&self)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Writes lines one step deeper.
  mutating func nested(_ lines: (inout DumpWriter) -> Void) {
    depth += 1
    lines(&self)
    depth -= 1
  }

  mutating func word(_ word: StaticString) {
    space()
    append(word)
  }

  mutating func number(_ number: Int) {
    space()
    if (0...9).contains(number) {
      bytes.append(UInt8(ascii: "0") + UInt8(number))
    } else {
      bytes.append(contentsOf: String(number).utf8)
    }
  }

  mutating func flag(_ word: StaticString, _ isSet: Bool) {
    if isSet { self.word(word) }
  }

  mutating func date(_ date: CalendarDate?) {
    guard let date else { return word("-") }
    number(Int(date.dayNumber))
    let parts = date.parts
    word("=")
    for part in [parts.year, parts.month, parts.day] { number(part) }
  }

  mutating func optional(_ text: String?) {
    if let text { string(text) } else { word("-") }
  }

  /// Writes a string in quotes; quotes, backslashes and control characters are escaped.
  mutating func string(_ text: String) {
    space()
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.withContiguousStorageIfAvailable({ append($0) }) == nil {
      Array(text.utf8).withUnsafeBufferPointer { append($0) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func append(_ keyword: StaticString) {
    keyword.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func space() { bytes.append(UInt8(ascii: " ")) }

  /// Copies a text without anything to escape whole; nearly every text is one.
  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    // Without early exit and branches, the compiler looks at many bytes at once.
    let dangers = text.reduce(into: UInt8(0)) { $0 |= Self.danger($1) }
    guard dangers != 0 else { return bytes.append(contentsOf: text) }
    for byte in text {
      if Self.danger(byte) == 0 { bytes.append(byte) } else { appendEscaped(byte) }
    }
  }

  /// 1 for a byte that must be escaped, else 0.
  private static func danger(_ byte: UInt8) -> UInt8 {
    (byte < 0x20 ? 1 : 0) | (byte == UInt8(ascii: "\"") ? 1 : 0)
      | (byte == UInt8(ascii: "\\") ? 1 : 0) | (byte == 0x7F ? 1 : 0)
  }

  /// `\n`, `\"`, `\\`, and `\x` with two hexadecimal digits for other control characters.
  private mutating func appendEscaped(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes += [UInt8(ascii: "x"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
}
