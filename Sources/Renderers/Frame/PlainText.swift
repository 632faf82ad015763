/// Text as files of any format can hold it.
enum PlainText {
  /// The text without what XML cannot carry and what is no character in any text: control characters
  /// except tab and line feed, U+FFFE, U+FFFF and their like in other planes; without marks that turn the direction of what follows; every line break is one line feed.
  static func clean(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0D {
        if !(index + 1 < bytes.count && bytes[index + 1] == 0x0A) { result.append(0x0A) }
      } else if let length = nonCharacter(bytes, at: index) {
        index += length - 1
      } else if isTurn(bytes, at: index) {
        index += 2
      } else if byte >= 0x20 || byte == 0x09 || byte == 0x0A {
        result.append(byte)
      }
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// How many bytes of UTF-8 a noncharacter has: U+FDD0 to U+FDEF and the last two of each plane.
  private static func nonCharacter(_ bytes: [UInt8], at index: Int) -> Int? {
    guard bytes[index] >= 0xEF, index + 2 < bytes.count else { return nil }
    let (second, third) = (bytes[index + 1], bytes[index + 2])
    if bytes[index] == 0xEF {
      let isLast = second == 0xBF && third >= 0xBE
      return isLast || second == 0xB7 && (0x90...0xAF).contains(third) ? 3 : nil
    }
    guard index + 3 < bytes.count else { return nil }
    return second & 0x0F == 0x0F && third == 0xBF && bytes[index + 3] >= 0xBE ? 4 : nil
  }

  /// U+202A to U+202E, U+2066 to U+2069: three bytes in UTF-8.
  private static func isTurn(_ bytes: [UInt8], at index: Int) -> Bool {
    guard bytes[index] == 0xE2, index + 2 < bytes.count else { return false }
    return switch bytes[index + 1] {
    case 0x80: (0xAA...0xAE).contains(bytes[index + 2])
    case 0x81: (0xA6...0xA9).contains(bytes[index + 2])
    case _: false
    }
  }
}
