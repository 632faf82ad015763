/// The look of a Russian telephone number with its area code, as people punctuate it.
///
/// `+7` or `8` and ten digits, or ten digits whose code stands in parentheses. The code has three
/// to five digits and later groups have two or more (behind a code of five the first may have one:
/// `8 (38241) 2-13-45`), which tells a number from times, dates and sums.
struct TelephoneShape {
  /// Where the number stands.
  var range: Range<Int>
  /// Its ten digits without `+7` or `8`.
  var digits: [UInt8]

  /// The number that begins with the byte at a position; `nil` when there is none.
  init?(at start: Int, in bytes: ScannedBytes) {
    guard Self.mayBegin(at: start, in: bytes) else { return nil }
    var reader = TelephoneReader(bytes: bytes, position: start)
    guard reader.skipPrefix(), reader.readDigits() else { return nil }
    range = start..<reader.position
    digits = reader.digits
  }

  /// Whether the byte before does not make it part of a longer number or word.
  private static func mayBegin(at start: Int, in bytes: ScannedBytes) -> Bool {
    guard start > 0 else { return true }
    let before = bytes[start - 1]
    if bytes[start] == UInt8(ascii: "+") { return !before.isDigit }
    if before.isDigit || before.isLatinLetter || before == UInt8(ascii: "_") { return false }
    if before == UInt8(ascii: "+") { return false }
    let joins =
      before == UInt8(ascii: ".") || before == UInt8(ascii: ",")
      || before == UInt8(ascii: "-")
    return !(joins && start > 1 && bytes[start - 2].isDigit)
  }
}

/// Walks over one number.
private struct TelephoneReader {
  let bytes: ScannedBytes
  var position: Int
  var digits: [UInt8] = []

  init(bytes: ScannedBytes, position: Int) {
    self.bytes = bytes
    self.position = position
  }

  private var current: UInt8 { position < bytes.count ? bytes[position] : 0 }

  /// Moves to the first digit of the code.
  mutating func skipPrefix() -> Bool {
    if current == UInt8(ascii: "+") {
      position += 1
      guard current == UInt8(ascii: "7") else { return false }
    }
    if current != UInt8(ascii: "(") { position += 1 }
    skipSeparators()
    // Codes of Russia begin with these; so a date or a year is no code.
    return [3, 4, 8, 9].contains(current &- 0x30)
  }

  /// Takes ten digits in groups, up to a byte that ends a number.
  mutating func readDigits() -> Bool {
    var shortest = 3
    while digits.count < 10 {
      let before = digits.count
      while current.isDigit, digits.count < 10 {
        digits.append(current)
        position += 1
      }
      guard digits.count - before >= shortest else { return false }
      shortest = digits.count == 5 && before == 0 ? 1 : 2
      if digits.count < 10 { skipSeparators() }
    }
    return !current.isDigit && !current.isLatinLetter && current != UInt8(ascii: "_")
  }

  private mutating func skipSeparators() {
    for _ in 0..<3 {
      let length = separatorLength()
      guard length > 0 else { return }
      position += length
    }
  }

  /// The number of bytes of a space, dash, parenthesis or dot; 0 for anything else.
  private func separatorLength() -> Int {
    switch current {
    case 0x20, 0x28, 0x29, 0x2D, 0x2E:
      return 1
    case 0xC2:
      return byte(1) == 0xA0 ? 2 : 0
    case 0xE2:
      // Thin and narrow spaces, dashes and the joiner after a dash: U+2009, U+2010…U+2014, U+202F,
      // U+2060, U+2212.
      let isSpaceOrDash =
        byte(1) == 0x80 && [0x89, 0x90, 0x91, 0x92, 0x93, 0x94, 0xAF].contains(byte(2))
      let isJoinerOrMinus = (byte(1), byte(2)) == (0x81, 0xA0) || (byte(1), byte(2)) == (0x88, 0x92)
      return isSpaceOrDash || isJoinerOrMinus ? 3 : 0
    case UInt8(ascii: "&"):
      return bytes.matches("&nbsp;", at: position) ? 6 : 0
    case _:
      return 0
    }
  }

  private func byte(_ offset: Int) -> UInt8 {
    position + offset < bytes.count ? bytes[position + offset] : 0
  }
}
