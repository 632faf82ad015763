/// What stands before and after a number.
extension TelephoneCandidate {
  /// Whether it is not part of a longer word or number.
  var mayBegin: Bool {
    let start = range.lowerBound
    let (before, second) = (text.byte(start - 1), text.byte(start - 2))
    if text[start] == UInt8(ascii: "+") { return !before.isDigit }
    if before.isLatinLetter { return false }
    switch before {
    case UInt8(ascii: "&"), UInt8(ascii: "%"): return false
    case UInt8(ascii: "="): return TelephoneWord.before(start, in: text) == .telephone
    case UInt8(ascii: "_"): return !second.isDigit && !second.isLatinLetter
    case UInt8(ascii: "@"): return !second.isDigit && !second.isLetter
    case UInt8(ascii: ":"), UInt8(ascii: "."): return !second.isDigit
    case UInt8(ascii: "-"):
      return !second.isLatinLetter && (!second.isDigit || isWhole && !isInLongWord)
    case _: return true
    }
  }

  /// Whether digits with dashes lead back to a letter: `id-1-89131234567`.
  private var isInLongWord: Bool {
    var position = range.lowerBound - 1
    let end = position - Self.longestAddress
    while position > end,
      text.byte(position).isDigit || "-:.,/".utf8.contains(text.byte(position))
    {
      position -= 1
    }
    return text.byte(position).isLetter || text.byte(position) == UInt8(ascii: "_")
  }

  /// Whether nothing goes on with it; a colon makes a time of its last digits.
  var mayEnd: Bool {
    let end = range.upperBound
    let (next, second) = (text.byte(end), text.byte(end + 1))
    if next.isDigit || next.isLatinLetter { return false }
    if next == UInt8(ascii: "_") { return !second.isDigit && !second.isLatinLetter }
    return !(next == UInt8(ascii: ":") && second.isDigit && groups.last?.count == 2)
  }

  /// Whether it is no part of a list of numbers or of a long one.
  var standsAlone: Bool {
    let (start, end) = (range.lowerBound, range.upperBound)
    let joins = { (byte: UInt8) in " ,-./_".utf8.contains(byte) }
    let isUsual = counts == [3, 3, 2, 2]
    let joinsBefore = joins(text.byte(start - 1)) && text.byte(start - 2).isDigit
    let joinsAfter = joins(text.byte(end)) && text.byte(end + 1).isDigit
    let spaced = text.byte(start - 1) == 0x20 || text.byte(start - 1) == 0x2C
    if joinsBefore, !(isUsual && spaced) { return false }
    return !joinsAfter || isUsual && text.byte(end) == 0x20
  }

  /// Whether a word or a sign of money, goods or shares follows.
  var isSum: Bool {
    let end = range.upperBound
    let start = text.byte(end) == 0x20 ? end + 1 : end
    let next = text.text(start..<min(start + 8, text.count))
    return ["руб", "тыс", "коп", "шт", "%", "$"].contains { next.hasPrefix($0) }
  }

  /// In bytes back: longer addresses are not looked through.
  private static let longestAddress = 256

  /// Whether it is part of an address of the web.
  var isInAddress: Bool {
    var position = range.lowerBound - 1
    let end = position - Self.longestAddress
    var (slashed, dotted) = (false, false)
    while position >= max(end, 0) {
      let byte = text[position]
      if byte <= 0x20 || "\"()<>;,|".utf8.contains(byte) { break }
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
