import CivilTime
import Russian

extension ScalarText {
  /// `01.09.2026`, `1.9.26`, `2026-09-01`, «вторник, 24 ноября 2026 года включительно».
  public mutating func readDate() -> CalendarDate? {
    let start = self
    if let date = readWrittenDate()?.date { return date }
    self = start
    return nil
  }

  /// A date behind one of the words, or alone: `с 11.12.2026`.
  public mutating func readDate(after words: [String]) -> CalendarDate? {
    _ = words.contains { skip(word: $0) }
    return readDate()
  }

  /// One date, or two: `31.12.2026–10.01.2027`, «с 1 по 10 января 2027 г.».
  public mutating func readDates() -> DateRange? {
    let start = self
    if let (first, last) = readWrittenDates() {
      guard let last else { return first.date.map { DateRange($0) } ?? restored(to: start) }
      if let (first, last) = Self.completed(first, last), let range = DateRange(first, last) {
        return range
      }
    }
    return restored(to: start)
  }

  /// The days of both ends, each with what the other says for it.
  private static func completed(
    _ first: WrittenDate,
    _ last: WrittenDate
  ) -> (CalendarDate, CalendarDate)? {
    let end = last.date ?? first.date.flatMap { last.completed(after: $0).date }
    return end.flatMap { end in first.completed(before: end).date.map { ($0, end) } }
  }

  private mutating func restored<Value>(to start: ScalarText) -> Value? {
    self = start
    return nil
  }
}

extension ScalarText {
  /// Two dates as they are written, the first of which may be a bare number, or one.
  mutating func readWrittenDates() -> (first: WrittenDate, last: WrittenDate?)? {
    let start = self
    let isStretch = skip(word: "с ") || skip(word: "со ")
    guard let first = readWrittenDate() ?? readBareDay() else { return restored(to: start) }
    guard skipDash() || skip(word: "по ") || (isStretch && skip(word: "до ")) else {
      return isStretch || first.month == nil ? restored(to: start) : (first, nil)
    }
    return readWrittenDate().map { (first, $0) } ?? restored(to: start)
  }

  private mutating func readBareDay() -> WrittenDate? {
    readNumber(digits: 1...2).map { WrittenDate(day: $0) }
  }

  /// A date with what stands about it: its weekday, «г.», «включительно».
  mutating func readWrittenDate() -> WrittenDate? {
    let start = self
    let weekday = isAtDigit ? nil : readWeekdayOfDate()
    guard var date = readISODate() ?? readDateInFigures() ?? readDateInWords() else {
      return restored(to: start)
    }
    if date.year != nil { _ = ["года", "год", "г.", "г", "."].contains { skip(word: $0) } }
    date.weekday = weekday ?? readWeekdayBehind()
    skipInclusion()
    return date
  }

  private mutating func readWeekdayOfDate() -> Weekday? {
    let start = self
    _ = skip(word: "в ") || skip(word: "во ")
    guard let weekday = readWeekday() else { return restored(to: start) }
    _ = skip(anyOf: ",")
    skipSpaces()
    return weekday
  }

  /// `24.11.2026, вторник`, `24.11.2026 (вт)`.
  private mutating func readWeekdayBehind() -> Weekday? {
    let start = self
    _ = skip(anyOf: ",")
    skipSpaces()
    let isBracketed = skip(anyOf: "(")
    guard let weekday = readWeekday(), !isBracketed || skip(anyOf: ")") else {
      return restored(to: start)
    }
    return weekday
  }

  private mutating func skipInclusion() {
    let start = self
    _ = skip(anyOf: ",")
    skipSpaces()
    let isBracketed = skip(anyOf: "(")
    let isSaid = ["включительно", "вкл.", "вкл"].contains { skip(word: $0) }
    if !isSaid || (isBracketed && !skip(anyOf: ")")) { self = start }
  }
}

extension ScalarText {
  /// `01.09.2026`, `1/9/2026`, `01-09-26`, `01,09,2026`, `01 09 2026`; only after dots without a year.
  private mutating func readDateInFigures() -> WrittenDate? {
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
      if sign.utf8Start.pointee == UInt8(ascii: ".") { return date }
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
    readNumber(digits: 4...4) ?? readNumber(digits: 2...2).map { 2000 + $0 }
  }

  /// «20 ноября 2026», ««20» ноября», «20-го ноя 2026».
  private mutating func readDateInWords() -> WrittenDate? {
    let start = self
    skipQuote()
    guard let day = readNumber(digits: 1...2) else { return restored(to: start) }
    skipQuote()
    _ = skip(anyOf: ".")
    _ = skip(word: "-го ") || skip(word: "-е ") || skip(word: "го ")
    skipSpaces()
    guard let month = readWord().flatMap(Month.number(of:)) else { return restored(to: start) }
    var date = WrittenDate(day: day, month: month)
    let beforeYear = self
    _ = skip(anyOf: ".,")
    skipSpaces()
    date.year = readYear()
    if date.year == nil { self = beforeYear }
    return date
  }

  private mutating func skipQuote() {
    skipSpaces()
    _ = skip(anyOf: "\"")
    skipSpaces()
  }

  /// `2026-09-01`, `2026.9.1`.
  private mutating func readISODate() -> WrittenDate? {
    let start = self
    guard let year = readNumber(digits: 4...4), skip(anyOf: "-./"),
      let month = readNumber(digits: 1...2), skip(anyOf: "-./"),
      let day = readNumber(digits: 1...2)
    else { return restored(to: start) }
    return WrittenDate(day: day, month: month, year: year)
  }
}
