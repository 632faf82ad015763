import Russian

extension ScalarText {
  /// `01.09.2026`, `1/9/2026`, `01-09-26`, `01,09,2026`, `01 09 2026`; only after dots without a year, in a
  /// cell after `/` and `-` too.
  mutating func readDateInFigures(inCell: Bool) -> WrittenDate? {
    let start = self
    for sign in [".", "/", "-", ",", " "] as [StaticString] {
      guard let day = readNumber(digits: 1...2), skipSign(sign),
        let month = readNumber(digits: 1...2)
      else {
        self = start
        continue
      }
      var date = WrittenDate(day: day, month: month)
      let beforeYear = self
      if skipSign(sign), let year = readYear() {
        date.year = year
        return date
      }
      self = beforeYear
      let byte = sign.utf8Start.pointee
      let isPlain = byte == UInt8(ascii: ".")
      if isPlain || inCell && [UInt8(ascii: "/"), UInt8(ascii: "-")].contains(byte) { return date }
      self = start
    }
    return nil
  }

  /// One sign, and spaces behind a dot: `01. 09. 2026`.
  private mutating func skipSign(_ sign: StaticString) -> Bool {
    guard skip(anyOf: sign) else { return false }
    skipSpaces()
    return true
  }

  /// `2026`, or `26` for the same.
  private mutating func readYear() -> Int? {
    if let year = readNumber(digits: 4...4) { return year }
    // «3 ноября 10:00» has an hour there.
    return attempt { text in
      let year = text.readNumber(digits: 2...2)
      return text.rest.hasPrefix(":") ? nil : year.map { 2000 + $0 }
    }
  }

  /// «20 ноября 2026», ««20» ноября», «20-го ноя 2026», «20-ноя-26», `20.XI.2026`.
  mutating func readDateInWords(inCell: Bool) -> WrittenDate? {
    let start = self
    skipQuote()
    guard let day = readNumber(digits: 1...2) else { return restored(to: start) }
    skipQuote()
    _ = skip(anyOf: ".")
    _ = skip(word: "-го ") || skip(word: "-е ") || skip(word: "го ")
    let isJoined = attempt { $0.skip(anyOf: "-/") && $0.isAtLetter ? true : nil } ?? inCell
    skipSpaces()
    let word = isJoined ? readLetters() : readWord()
    guard let month = word.flatMap(Month.number(of:)) else { return restored(to: start) }
    var date = WrittenDate(day: day, month: month)
    let beforeYear = self
    _ = skip(anyOf: isJoined ? ".,-/" : ".,")
    skipSpaces()
    date.year = readYear()
    // «22 февраля, 24 февраля», «28 ноября, 12.00»: the figures are those of the next day, or of an hour.
    if date.year == nil || namesMonthNext || namesMinutesNext {
      self = beforeYear
      date.year = nil
    }
    return date
  }

  /// Whether minutes stand at once: «.00–13:40».
  private var namesMinutesNext: Bool {
    var text = self
    return text.skip(anyOf: ".:") && text.readNumber(digits: 2...2) != nil
  }

  /// Whether a month stands behind blanks.
  private var namesMonthNext: Bool {
    var text = self
    text.skipSpaces()
    return text.readLetters().flatMap(Month.number(of:)) != nil
  }

  private mutating func skipQuote() {
    skipSpaces()
    _ = skip(anyOf: "\"")
    skipSpaces()
  }

  /// `2026-09-01`, `2026.9.1`.
  mutating func readISODate() -> WrittenDate? {
    let start = self
    guard let year = readNumber(digits: 4...4), skip(anyOf: "-./"),
      let month = readNumber(digits: 1...2), skip(anyOf: "-./"),
      let day = readNumber(digits: 1...2)
    else { return restored(to: start) }
    return WrittenDate(day: day, month: month, year: year)
  }
}
