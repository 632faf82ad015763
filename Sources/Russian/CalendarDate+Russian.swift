public import CivilTime

/// Dates in Russian words and figures; spaces within a date never end a line.
extension CalendarDate {
  /// «5 октября 2026 г.».
  public var russianLong: String { "\(russianDay)\(space)\(russianYear)" }

  /// «5 октября».
  public var russianDay: String { "\(day)\(space)\(Month.genitive(month))" }

  /// What stands before the day when something begins on it: «с 5 октября», «со 2 декабря».
  public var since: String { day == 2 ? "со" : "с" }

  /// «с 5 октября 2026 г.», «со 2 декабря 2026 г.».
  public var russianLongSince: String { "\(since)\(space)\(russianLong)" }

  /// «с 5 октября», «со 2 декабря».
  public var russianDaySince: String { "\(since)\(space)\(russianDay)" }

  /// «понедельник, 5 октября».
  public var russianWeekdayAndDay: String { "\(weekday.russianName), \(russianDay)" }

  /// «пн, 5 октября».
  public var russianShortWeekdayAndDay: String { "\(weekday.russianShort), \(russianDay)" }

  /// «в октябре».
  public var russianInMonth: String { "в\(space)\(Month.prepositional(month))" }

  /// «05.10.2026».
  public var russianFigures: String {
    let (year, month, day) = parts
    guard (0...9999).contains(year) else { return "\(russianShortDay).\(year)" }
    // Stands in each row of a notice: this costs a tenth of an interpolation.
    return String(unsafeUninitializedCapacity: 10) { bytes in
      bytes.write(day, at: 0)
      bytes[2] = UInt8(ascii: ".")
      bytes.write(month, at: 3)
      bytes[5] = UInt8(ascii: ".")
      bytes.write(year / 100, at: 6)
      bytes.write(year % 100, at: 8)
      return 10
    }
  }

  /// «05.10.26», as Приложение 1 has it.
  public var russianShortFigures: String { "\(russianShortDay).\(padded(year % 100, to: 2))" }

  /// «05.10».
  public var russianShortDay: String { "\(padded(day, to: 2)).\(padded(month, to: 2))" }

  /// «2026 г.».
  var russianYear: String { "\(year)\(space)г." }
}

extension [CalendarDate] {
  /// The days in order, each month said once: «24 ноября, 1 и 8 декабря».
  public var russianDays: String {
    indices.map { index in
      let isLast = index + 1 == count || self[index + 1].month != self[index].month
      return isLast ? self[index].russianDay : "\(self[index].day)"
    }.enumerated
  }
}

/// A space that a line never ends at.
private let space = Typography.noBreakSpace

/// The number with zeros before it up to a width.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
