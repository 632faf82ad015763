import CivilTime
import Russian
import Schema
import SourceText

/// A day as tables write it: the year may be left to the school year.
///
/// Russian: «день в таблице».
enum WrittenDay: Hashable {
  case date(CalendarDate)
  /// `24.11`.
  case inSchoolYear(month: Int, day: Int)

  /// `24.11.2026`, `24.11.26`, `24.11`, «24.ноя», «вт 24.11», a spreadsheet's `46350`, ISO.
  init?(_ text: String) {
    // Nearly every cell that is no date has no digit.
    guard text.utf8.count < 40, text.utf8.contains(where: \.isDigit),
      let day = ScalarText.parse(text.withBlanksForBrackets, { $0.readWrittenDay() })
    else { return nil }
    self = day
  }

  /// The date in a school year that begins on that day; `nil` for a day that the year lacks.
  func date(inYearFrom first: CalendarDate?) -> CalendarDate? {
    switch self {
    case .date(let date): return date
    case .inSchoolYear(let month, let day):
      guard let first else { return nil }
      let date = CalendarDate(year: first.year, month: month, day: day)
      if let date, date >= first { return date }
      return CalendarDate(year: first.year + 1, month: month, day: day)
    }
  }
}

extension String {
  /// The text with blanks for round brackets, in which a weekday or an end of hours may stand.
  var withBlanksForBrackets: String {
    contains("(") ? replacing("(", with: " ").replacing(")", with: " ") : self
  }
}

extension ScalarText {
  mutating func readWrittenDay() -> WrittenDay? {
    if readWeekday() != nil { _ = skip(anyOf: ",") }
    skipSpaces()
    guard let day = readDay() else { return nil }
    readMidnight()
    skipSpaces()
    _ = skip(anyOf: ",")
    skipSpaces()
    _ = readWeekday()
    return day
  }

  private mutating func readDay() -> WrittenDay? {
    let start = self
    if let date = readDate(), !isAtDigit { return .date(date) }
    self = start
    if let day = readPartsOfDay() { return day }
    self = start
    return readSerialNumber()
  }

  /// `24.11.26`, `24.11`, `24/11/26`, «24-ноя», «24 ноября».
  private mutating func readPartsOfDay() -> WrittenDay? {
    guard let day = readNumber(digits: 1...2) else { return nil }
    let isParted = skipSeparator()
    // «24 11» may be anything.
    guard isParted || !isAtDigit, let month = readMonth(), (1...12).contains(month) else {
      return nil
    }
    let end = self
    _ = skipSeparator()
    guard let year = readNumber(digits: 4...4) ?? readNumber(digits: 2...2).map({ $0 + 2000 })
    else {
      self = end
      _ = skip(anyOf: ".")
      // A leap year has all days.
      return CalendarDate(year: 2024, month: month, day: day) == nil
        ? nil : .inSchoolYear(month: month, day: day)
    }
    _ = skip(word: "года") || skip(word: "г.") || skip(word: "г")
    return CalendarDate(year: year, month: month, day: day).map { .date($0) }
  }

  private mutating func readMonth() -> Int? {
    if let number = readNumber(digits: 1...2) { return number }
    guard let word = readWord()?.split(separator: "-").first else { return nil }
    return Month.number(of: String(word))
  }

  /// Whether there is more than a space.
  private mutating func skipSeparator() -> Bool {
    skipSpaces()
    let isSkipped = skip(anyOf: "./-")
    skipSpaces()
    return isSkipped
  }

  /// A day as spreadsheets count it, from 1 to 60 thousand days after 1899.
  private mutating func readSerialNumber() -> WrittenDay? {
    guard let number = readNumber(digits: 5...5), (40_000...60_000).contains(number),
      let start = CalendarDate(year: 1899, month: 12, day: 30)
    else { return nil }
    // `46350,0` and `46350,4166667`: what stands behind the comma is the time.
    if skip(anyOf: ",.") { _ = readNumber(digits: 1...20) }
    return .date(start + number)
  }

  /// Midnight, which a cell of date and time has.
  private mutating func readMidnight() {
    for text in ["t00:00:00", "00:00:00", "0:00:00", "00:00", "0:00"] where skip(word: text) {
      return
    }
  }
}
