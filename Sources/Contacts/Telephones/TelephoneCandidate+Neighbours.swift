/// What stands before and after a number.
extension TelephoneCandidate {
  /// Whether it is not part of a longer word or number.
  var mayBegin: Bool {
    let start = range.lowerBound
    let before = text.byte(start - 1)
    if text[start] == UInt8(ascii: "+") { return !before.isDigit }
    if before.isLatinLetter || "_=&#%@".utf8.contains(before) { return false }
    switch before {
    case UInt8(ascii: ":"), UInt8(ascii: "."): return !text.byte(start - 2).isDigit
    case UInt8(ascii: "-"):
      return !text.byte(start - 2).isDigit && !text.byte(start - 2).isLatinLetter
    case _: return true
    }
  }

  /// Whether nothing goes on with it; a colon makes a time of its last digits.
  var mayEnd: Bool {
    let end = range.upperBound
    let next = text.byte(end)
    if next.isDigit || next.isLatinLetter || next == UInt8(ascii: "_") { return false }
    return !(next == UInt8(ascii: ":") && text.byte(end + 1).isDigit)
  }

  /// Whether no other digits stand beside it, as in lists of numbers and long ones, and no money.
  var standsAlone: Bool {
    let (start, end) = (range.lowerBound, range.upperBound)
    let joins = { (byte: UInt8) in " ,-./".utf8.contains(byte) }
    let isUsual = counts == [3, 3, 2, 2]
    let joinsBefore = joins(text.byte(start - 1)) && text.byte(start - 2).isDigit
    let joinsAfter = joins(text.byte(end)) && text.byte(end + 1).isDigit
    let spaced = text.byte(start - 1) == 0x20 || text.byte(start - 1) == 0x2C
    if joinsBefore, !(isUsual && spaced) { return false }
    if joinsAfter, !(isUsual && text.byte(end) == 0x20) { return false }
    return !isSum(at: end)
  }

  private func isSum(at end: Int) -> Bool {
    let start = text.byte(end) == 0x20 ? end + 1 : end
    let next = text.text(start..<min(start + 8, text.count))
    return ["руб", "тыс", "коп", "шт", "%"].contains { next.hasPrefix($0) }
      || text.byte(start) == ReadText.Sign.other
  }

  private static let longestAddress = 256

  /// Whether it is part of an address of the web.
  var isInAddress: Bool {
    var position = range.lowerBound - 1
    let end = position - Self.longestAddress
    var (slashed, dotted) = (false, false)
    while position >= max(end, 0) {
      let byte = text[position]
      if byte <= 0x20 || "\"(<>".utf8.contains(byte) { break }
      if byte == UInt8(ascii: "/") {
        if text.byte(position - 1) == UInt8(ascii: ":") { return true }
        slashed = true
      }
      if byte == UInt8(ascii: "."), slashed, text.byte(position + 1).isLetter { dotted = true }
      position -= 1
    }
    return dotted || text.matches("www.", at: position + 1)
  }
}
