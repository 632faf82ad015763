import Russian

/// Reads the small notations of the definitions from left to right.
///
/// Works on folded text: lower case, plain spaces, one kind of dash. Every `read…` method either
/// consumes what it names or returns `nil` and leaves the position alone.
public struct ScalarText {
  private let bytes: [UInt8]
  private var position = 0

  public init(_ text: String) { bytes = Array(text.folded.utf8) }

  public var isAtEnd: Bool { position == bytes.count }

  /// Whether the next byte is an ASCII digit.
  public var isAtDigit: Bool { position < bytes.count && Self.isDigit(bytes[position]) }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  public mutating func skipSpaces() {
    while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
  }

  /// Consumes one of the ASCII characters.
  public mutating func skip(anyOf characters: StaticString) -> Bool {
    guard position < bytes.count else { return false }
    let wanted = UnsafeBufferPointer(
      start: characters.utf8Start,
      count: characters.utf8CodeUnitCount
    )
    guard wanted.contains(bytes[position]) else { return false }
    position += 1
    return true
  }

  /// Consumes the words, given folded, and spaces around them.
  public mutating func skip(word: String) -> Bool {
    let start = position
    skipSpaces()
    guard bytes[position...].starts(with: word.utf8) else {
      position = start
      return false
    }
    position += word.utf8.count
    skipSpaces()
    return true
  }

  /// Consumes a dash with spaces around it.
  public mutating func skipDash() -> Bool {
    let start = position
    skipSpaces()
    guard skip(anyOf: "-") else {
      position = start
      return false
    }
    skipSpaces()
    return true
  }

  /// A number of so many digits.
  public mutating func readNumber(digits: ClosedRange<Int>) -> Int? {
    var end = position
    while end < bytes.count, Self.isDigit(bytes[end]) { end += 1 }
    guard digits.contains(end - position) else { return nil }
    let value = bytes[position..<end].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    position = end
    return value
  }

  /// The letters up to a space, a digit, a dot, a comma, a bracket or a quotation mark.
  public mutating func readWord() -> String? {
    var end = position
    while end < bytes.count, !Self.endsWord(bytes[end]) { end += 1 }
    guard end > position else { return nil }
    defer { position = end }
    return String(decoding: bytes[position..<end], as: UTF8.self)
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == UInt8(ascii: " ") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\"")
  }

  /// Runs a reader and takes its value only when it consumed the whole text.
  public static func parse<Value>(
    _ text: String,
    _ read: (inout ScalarText) -> Value?
  ) -> Value? {
    var scanner = ScalarText(text)
    guard let value = read(&scanner) else { return nil }
    scanner.skipSpaces()
    return scanner.isAtEnd ? value : nil
  }
}
