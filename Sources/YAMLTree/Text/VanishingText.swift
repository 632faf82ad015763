import SourceText

/// A text behind a value that is read as a comment and was hardly meant as one: `Кружок #1`, `школа # 5`.
///
/// Russian: «пропадающий текст».
struct VanishingText {
  /// From the number sign to the end of the line.
  let lower: Int
  let upper: Int

  /// The whole value in quotes.
  let mend: TextEdit

  /// `nil` where nothing vanishes: there is no comment, or it looks like one.
  init?(behind value: SourceRange, in text: UnsafeBufferPointer<UInt8>, isFlow: Bool) {
    var sign = Int(value.upper)
    while sign < text.count, text[sign] == UInt8(ascii: " ") { sign += 1 }
    guard sign < text.count, text[sign] == UInt8(ascii: "#"), sign > Int(value.upper) else {
      return nil
    }
    guard !isFlow, Self.isMeant(at: sign, in: text) else { return nil }
    let end = Self.end(behind: sign, in: text)
    let isAbsent = value.lower == value.upper
    let first = isAbsent ? sign : Int(value.lower)
    (lower, upper) = (sign, end)
    let written = String(decoding: text[first..<end], as: UTF8.self)
    guard !written.utf8.contains(UInt8(ascii: "\n")) else { return nil }
    mend = TextEdit(first, end, written.inYAMLQuotes)
  }

  private static func end(behind sign: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var end = sign + 1
    while end < text.count, text[end] != UInt8(ascii: "\n") { end += 1 }
    while end > sign, text[end - 1] <= UInt8(ascii: " ") { end -= 1 }
    return end
  }

  /// Whether letters or digits stick to a number sign, or a number alone follows it.
  static func isMeant(at sign: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let end = end(behind: sign, in: text)
    guard end > sign else { return false }
    let rest = text[(sign + 1)..<end]
    guard let first = rest.first else { return false }
    if first != UInt8(ascii: " ") { return first >= 0x80 || isWord(first) }
    let words = rest.split { $0 <= UInt8(ascii: " ") }
    return words.count == 1 && words[0].allSatisfy(\.isDigit)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    case _: false
    }
  }
}
