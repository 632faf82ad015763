/// A day of the Gregorian calendar, without time and zone.
///
/// A day is a number, counted from 1 January 1970 (day 0), so that arithmetic costs an addition.
public struct CalendarDate: Hashable, Comparable, Sendable {
  public let dayNumber: Int32

  public init(dayNumber: Int) { self.dayNumber = Int32(dayNumber) }

  /// The date of the parts, or `nil` when there is no such day (30 February) or year (1...9999).
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    self.init(dayNumber: Self.dayNumber(year: year, month: month, day: day))
  }

  public static func < (first: Self, second: Self) -> Bool { first.dayNumber < second.dayNumber }

  public static func + (date: Self, days: Int) -> Self {
    Self(dayNumber: Int(date.dayNumber) + days)
  }

  public static func - (date: Self, days: Int) -> Self { date + -days }

  /// The number of days from `second` to `first`.
  public static func - (first: Self, second: Self) -> Int {
    Int(first.dayNumber) - Int(second.dayNumber)
  }

  public var weekday: Weekday {
    let number = (Int(dayNumber) + 3) % 7
    return Weekday(number: number < 0 ? number + 7 : number)
  }

  /// The Monday of the week that the day lies in.
  public var monday: CalendarDate { self - weekday.daysAfterMonday }

  public var year: Int { parts.year }
  public var month: Int { parts.month }
  public var day: Int { parts.day }

  /// Year, month (1...12) and day (1...31) in one computation.
  ///
  /// Source: the days-to-civil algorithm over eras of 400 years that begin on 1 March.
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = Int(dayNumber) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate {
  /// The date of the form `2026-09-01` (ISO 8601), and nothing else.
  public init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2],
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// «2026-10-05» (ISO 8601), for machines.
  public var isoFigures: String {
    let parts = parts
    let year = String(parts.year)
    return String(repeating: "0", count: max(0, 4 - year.count)) + year
      + (parts.month < 10 ? "-0" : "-") + String(parts.month)
      + (parts.day < 10 ? "-0" : "-") + String(parts.day)
  }
}
