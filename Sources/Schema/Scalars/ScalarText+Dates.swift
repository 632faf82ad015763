import CivilTime
import Russian

extension ScalarText {
  /// `01.09.2026`, `1.9.26`, `2026-09-01`, «вторник, 24 ноября 2026 года включительно».
  public mutating func readDate() -> CalendarDate? {
    let start = self
    if let date = readWrittenDate()?.completed(inYearFrom: yearStart).date { return date }
    self = start
    return nil
  }

  /// A date with what stands before it alone: of `20.02.2027 понедельник` the weekday is left.
  public mutating func readDateAlone() -> CalendarDate? {
    attempt { text in
      let weekday = text.isAtDigit ? nil : text.readWeekdayOfDate()
      guard var date = text.readFigures() else { return nil }
      date.weekday = weekday
      return date.completed(inYearFrom: text.yearStart).date
    }
  }

  /// A date behind one of the words, or alone: `с 11.12.2026`.
  public mutating func readDate(after words: [String]) -> CalendarDate? {
    attempt { text in
      _ = words.contains { text.skip(word: $0) }
      return text.readDate()
    }
  }

  /// The last day of a month, «конца мая», perhaps behind one of the words.
  public mutating func readEndOfMonth(after words: [String] = []) -> CalendarDate? {
    attempt { text in
      _ = words.contains { text.skip(word: $0) }
      guard text.skip(word: "конца "),
        let month = text.readLetters().flatMap(Month.number(of:))
      else { return nil }
      text.skipSpaces()
      let year = text.readNumber(digits: 4...4)
      _ = ["года", "г.", "г"].contains { text.skip(word: $0) }
      let late = WrittenDate(day: 28, month: month, year: year)
      return late.completed(inYearFrom: text.yearStart).date?.endOfMonth
    }
  }

  /// One date, or two: `31.12.2026–10.01.2027`, «с 1 по 10 января 2027 г.».
  public mutating func readDates() -> DateRange? {
    let start = self
    if let (first, last) = readWrittenDates() {
      guard let last else {
        return first.completed(inYearFrom: yearStart).date.map { DateRange($0) }
          ?? restored(to: start)
      }
      let isUndated = first.year == nil && last.year == nil
      let end = isUndated ? last.completed(inYearFrom: yearStart) : last
      if let (first, last) = Self.completed(first, end), let range = DateRange(first, last) {
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

  /// Goes back to where a reader began, and gives nothing.
  mutating func restored<Value>(to start: ScalarText) -> Value? {
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
    guard skipDash() || skip(word: "по ") || skip(word: "до ") else {
      return isStretch || first.month == nil ? restored(to: start) : (first, nil)
    }
    return readWrittenDate().map { (first, $0) } ?? restored(to: start)
  }

  private mutating func readBareDay() -> WrittenDate? {
    readNumber(digits: 1...2).map { WrittenDate(day: $0) }
  }

  /// A date with what stands about it: its weekday, «г.», «включительно».
  mutating func readWrittenDate(inCell: Bool = false) -> WrittenDate? {
    let start = self
    let weekday = isAtDigit ? nil : readWeekdayOfDate()
    guard var date = readFigures(inCell: inCell) else { return restored(to: start) }
    date.weekday = weekday ?? readWeekdayBehind()
    skipInclusion()
    return date
  }

  /// Day, month and year with «г.» behind them.
  private mutating func readFigures(inCell: Bool = false) -> WrittenDate? {
    guard
      let date = readISODate() ?? readDateInFigures(inCell: inCell)
        ?? readDateInWords(inCell: inCell)
    else { return nil }
    if date.year != nil {
      _ = ["года", "год", "г.", "г", "."].contains { skip(word: $0) }
    } else {
      skipFullStop()
    }
    return date
  }

  /// The point of «6 дек.», and no sign between figures.
  private mutating func skipFullStop() {
    let start = self
    if !skip(anyOf: ".") || isAtDigit { self = start }
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
  mutating func readWeekdayBehind() -> Weekday? {
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

extension CalendarDate {
  var endOfMonth: CalendarDate {
    (day...31).compactMap { CalendarDate(year: year, month: month, day: $0) }.last ?? self
  }
}
