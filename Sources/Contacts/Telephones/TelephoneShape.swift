/// A Russian telephone number with its code, as people punctuate it.
///
/// `+7`, `7`, `8` or nothing, a code that begins with 3, 4, 8 or 9, ten digits in all. What else
/// has as many digits (dates, sums, tax numbers) is told apart by how sure the look is: after `+7`
/// or with a code in brackets it is a telephone however it goes on; after `8` its groups must be
/// those of a telephone; ten bare digits must have groups and a code that there are, or a word
/// before them that says so. A number after a word of registers («ИНН») is none, unless sure; ten
/// bare digits after one of codes («заказ») are none either.
struct TelephoneShape {
  /// Where the number stands.
  var range: Range<Int>
  /// Its ten digits without `+7` or `8`.
  var digits: [UInt8]

  /// The number that begins with the byte at a position; `nil` when there is none.
  ///
  /// - Parameters:
  ///   - start: A `+`, a `(` or the first digit of a group.
  ///   - text: A text as it is read.
  ///   - isTelephone: Whether the text as a whole may stand after a word like «телефон».
  init?(at start: Int, in text: ScannedBytes, whereStartIsTelephone isTelephone: Bool) {
    let isPlus = text[start] == UInt8(ascii: "+")
    let preview = DigitPreview(at: isPlus ? start + 1 : start, in: text)
    guard preview.isTelephone else { return nil }
    let word = isTelephone && start == 0 ? .telephone : TelephoneWord.before(start, in: text)
    let followsScheme = Self.followsScheme(start, in: text)
    if text[start].isDigit, preview.needsWord, !followsScheme, word != .telephone { return nil }
    guard let candidate = TelephoneCandidate(at: start, in: text), candidate.mayEnd,
      candidate.mayBegin, followsScheme || Self.accepts(candidate, after: word)
    else { return nil }
    range = candidate.range
    digits = candidate.digits
  }

  /// Whether `tel:` stands right before a position.
  static func followsScheme(_ start: Int, in text: ScannedBytes) -> Bool {
    let start = text.byte(start - 1) == 0x20 ? start - 1 : start
    return text.matches("tel:", at: start - 4) || text.matches("tel://", at: start - 6)
  }

  /// By how sure the look is, and what the word before it says.
  private static func accepts(_ candidate: TelephoneCandidate, after word: TelephoneWord) -> Bool {
    if candidate.isInAddress { return false }
    if candidate.isSure { return true }
    if candidate.holdsDate { return false }
    switch word {
    case .telephone: return !candidate.mixesDots || candidate.hasUsualGroups
    case .register: return candidate.hasPrefixApart && candidate.hasUsualGroups
    case .code: return candidate.hasPrefix && acceptsPlain(candidate)
    case .other: return acceptsPlain(candidate)
    }
  }

  /// Whether it is a telephone though no word says so.
  private static func acceptsPlain(_ candidate: TelephoneCandidate) -> Bool {
    if candidate.isRound { return false }
    if candidate.hasPrefixApart {
      return candidate.hasUsualGroups || candidate.hasOddGroups && !candidate.isSum
    }
    // All digits together stand by themselves, whatever digits are beside them.
    return candidate.hasKnownCode && candidate.hasBareGroups && !candidate.isSum
      && (candidate.isWhole || candidate.standsAlone)
  }
}
