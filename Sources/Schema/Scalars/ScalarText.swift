import CivilTime
import Russian
import SourceText

/// Reads the small notations of the definitions from left to right.
///
/// Works on folded text: lower case, plain spaces, one kind of dash. Every `read…` method either
/// consumes what it names or returns `nil` and leaves the position alone.
public struct ScalarText: Equatable {
  /// The folded text in UTF-8, which has no space at its ends.
  private let bytes: [UInt8]
  /// Index of the next byte that is to be read; never inside a letter.
  private var position = 0
  /// The first of the twelve months in which a date without its year lies; `nil` where each needs one.
  let yearStart: CalendarDate?

  public init(_ text: String, inYearFrom yearStart: CalendarDate? = nil) {
    bytes = Self.lowered(Array(text.folded.utf8))
    self.yearStart = yearStart
  }

  /// Whether nothing is left, not even a space.
  public var isAtEnd: Bool { position == bytes.count }

  /// Whether the next byte is an ASCII digit.
  public var isAtDigit: Bool { position < bytes.count && bytes[position].isDigit }

  /// Whether the next byte is of a letter or of a sign beyond ASCII.
  public var isAtLetter: Bool { position < bytes.count && Self.isLetter(bytes[position]) }

  /// Consumes spaces; after folding there is but one kind.
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
    for byte in word.utf8 {
      guard position < bytes.count, bytes[position] == byte else {
        position = start
        return false
      }
      position += 1
    }
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
  ///
  /// A run of more or fewer digits is no number, not even its beginning.
  public mutating func readNumber(digits: ClosedRange<Int>) -> Int? {
    var end = position
    while end < bytes.count, bytes[end].isDigit { end += 1 }
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

  /// The letters up to anything else.
  public mutating func readLetters() -> String? {
    var end = position
    while end < bytes.count, Self.isLetter(bytes[end]) { end += 1 }
    guard end > position else { return nil }
    defer { position = end }
    return String(decoding: bytes[position..<end], as: UTF8.self)
  }

  /// Consumes what joins two things of a list, with spaces around it: «,», «;», «/», `\`, «+», «и».
  public mutating func skipJoint() {
    skipSpaces()
    while skip(anyOf: ",;/\\|+&") { skipSpaces() }
    _ = skip(word: "и ")
  }

  /// What has not been read, folded.
  public var rest: String { String(decoding: bytes[position...], as: UTF8.self) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    byte.isDigit || byte == UInt8(ascii: " ") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\"")
  }

  /// With raised digits lowered: `15³⁰` is `15:30`.
  private static func lowered(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 == 0xC2 || $0 == 0xE2 }) else { return bytes }
    var text = ""
    var isRaised = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let digit = raisedDigits.firstIndex(of: scalar)
      if digit != nil, !isRaised { text += ":" }
      isRaised = digit != nil
      text += digit.map { "\($0)" } ?? String(scalar)
    }
    return Array(text.utf8)
  }

  private static let raisedDigits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars)

  /// Runs a reader; where it reads nothing, the position is as it was.
  public mutating func attempt<Value>(_ read: (inout ScalarText) -> Value?) -> Value? {
    let start = self
    if let value = read(&self) { return value }
    self = start
    return nil
  }

  /// Runs a reader and takes its value only when it consumed the whole text.
  public static func parse<Value>(
    _ text: String,
    inYearFrom yearStart: CalendarDate? = nil,
    _ read: (inout ScalarText) -> Value?
  ) -> Value? {
    var scanner = ScalarText(text.withoutListEnd, inYearFrom: yearStart)
    guard let value = read(&scanner) else { return nil }
    scanner.skipSpaces()
    return scanner.isAtEnd ? value : nil
  }
}

extension String {
  /// The text without the comma or semicolon that ends an item of a list in a document.
  fileprivate var withoutListEnd: String {
    guard let last = utf8.last, last == UInt8(ascii: ",") || last == UInt8(ascii: ";") else {
      return self
    }
    return String(dropLast())
  }
}
