import CivilTime
import SourceText

extension WrittenDate {
  /// A day as tables write it, whose year may be left to the school year: `24.11.2026`, `24.11.26`, `24.11`,
  /// «24.ноя», «вт 24.11», a spreadsheet's `46350`, ISO.
  public init?(cell text: String) {
    // Nearly every cell that is no date has no digit.
    guard text.utf8.count < 40, text.utf8.contains(where: \.isDigit),
      let date = ScalarText.parse(
        text.withoutYearSign.withBlanksForBrackets,
        { $0.readDateOfCell() }
      ),
      date.isInSomeYear
    else { return nil }
    self = date
  }

  /// The date in the twelve months from a day on; `nil` for a day that they lack.
  public func date(inYearFrom first: CalendarDate?) -> CalendarDate? {
    completed(inYearFrom: first).figures
  }

  /// Whether there is such a day; a leap year has all.
  private var isInSomeYear: Bool {
    month.map { CalendarDate(year: year ?? 2024, month: $0, day: day) != nil } ?? false
  }
}

extension String {
  /// «28.11» of «28.11 г.».
  fileprivate var withoutYearSign: String {
    let sign = [" г.", "\u{A0}г.", " г", "\u{A0}г", " года"].first(where: hasSuffix)
    return sign.map { String(dropLast($0.count)) } ?? self
  }

  /// The text with blanks for round brackets, in which a weekday or an end of hours may stand.
  public var withBlanksForBrackets: String {
    utf8.contains(UInt8(ascii: "("))
      ? replacing("(", with: " ").replacing(")", with: " ") : self
  }
}

extension ScalarText {
  fileprivate mutating func readDateOfCell() -> WrittenDate? {
    guard let date = readWrittenDate(inCell: true) else { return readSerialNumber() }
    readMidnight()
    if date.weekday == nil { _ = readWeekdayBehind() }
    return date
  }

  /// A day as spreadsheets count it, from 1 to 60 thousand days after 1899.
  private mutating func readSerialNumber() -> WrittenDate? {
    guard let number = readNumber(digits: 5...5), (40_000...60_000).contains(number),
      let start = CalendarDate(year: 1899, month: 12, day: 30)
    else { return nil }
    // `46350,0` and `46350,4166667`: what stands behind the comma is the time.
    if skip(anyOf: ",.") { _ = readNumber(digits: 1...20) }
    let date = start + number
    return WrittenDate(day: date.day, month: date.month, year: date.year)
  }

  /// Midnight, which a cell of date and time has.
  private mutating func readMidnight() {
    skipSpaces()
    for text in ["t00:00:00", "00:00:00", "0:00:00", "00:00", "0:00"] where skip(word: text) {
      return
    }
  }
}
