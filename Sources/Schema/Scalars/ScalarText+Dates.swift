import CivilTime
import Russian

extension ScalarText {
  /// `01.09.2026`, `1.9.2026`, `2026-09-01`.
  public mutating func readDate() -> CalendarDate? {
    let start = self
    if let date = readRussianDate() { return date }
    self = start
    if let date = readISODate() { return date }
    self = start
    if let date = readDateInWords() { return date }
    self = start
    return nil
  }

  /// A date behind one of the words, or alone: `с 11.12.2026`.
  public mutating func readDate(after words: [String]) -> CalendarDate? {
    attempt { text in
      _ = words.contains { text.skip(word: $0) }
      return text.readDate()
    }
  }

  private mutating func readRussianDate() -> CalendarDate? {
    guard let day = readNumber(digits: 1...2), skip(anyOf: "."),
      let month = readNumber(digits: 1...2), skip(anyOf: "."),
      let year = readNumber(digits: 4...4)
    else { return nil }
    _ = skip(word: "г.")
    return CalendarDate(year: year, month: month, day: day)
  }

  /// «20 ноября 2026 г.».
  private mutating func readDateInWords() -> CalendarDate? {
    guard let day = readNumber(digits: 1...2) else { return nil }
    skipSpaces()
    guard let month = readWord().flatMap(Month.number(ofGenitive:)) else { return nil }
    skipSpaces()
    guard let year = readNumber(digits: 4...4) else { return nil }
    _ = skip(word: "г.") || skip(word: "года")
    return CalendarDate(year: year, month: month, day: day)
  }

  private mutating func readISODate() -> CalendarDate? {
    guard let year = readNumber(digits: 4...4), skip(anyOf: "-"),
      let month = readNumber(digits: 2...2), skip(anyOf: "-"),
      let day = readNumber(digits: 2...2)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// One date, or two with a dash between.
  public mutating func readDates() -> DateRange? {
    let start = self
    guard let first = readDate() else { return nil }
    guard skipDash() else { return DateRange(first) }
    if let last = readDate(), let range = DateRange(first, last) { return range }
    self = start
    return nil
  }
}
