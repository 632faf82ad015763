import CivilTime

extension Shape where Value == CalendarDate {
  /// A date with day, month and year.
  public static let date = date("дата", "01.09.2026")

  /// A date, perhaps behind one of the words: «с 11.12.2026».
  @inlinable
  public static func date(_ name: String, _ example: String, after words: [String] = []) -> Self {
    date(name, example) { $0.readDate(after: words) }
  }

  /// A last day, which may also be that of a month: «по 31.05.2027», «до конца мая».
  @inlinable
  public static func lastDay(_ name: String, _ example: String, after words: [String]) -> Self {
    date(name, example) { $0.readDate(after: words) ?? $0.readEndOfMonth(after: words) }
  }

  @inlinable
  static func date(
    _ name: String,
    _ example: String,
    _ read: @escaping @Sendable (inout ScalarText) -> CalendarDate?
  ) -> Self {
    let parse: @Sendable (String, CalendarDate?) -> CalendarDate? = { text, yearStart in
      ScalarText.parse(text, inYearFrom: yearStart, read)
    }
    let notation = Notation(name, [example]) { parse($0, nil) }
    return scalar(.date(notation), fault: ScalarFault.inDates, inYear: parse)
  }
}

extension Shape where Value == DateRange {
  /// One date, or a first and a last day; a single date is a range of one day.
  public static let dates = notation(
    "дата или даты через тире",
    examples: ["31.12.2026–10.01.2027"],
    inYear: { text, yearStart in ScalarText.parse(text, inYearFrom: yearStart) { $0.readDates() } }
  )
}

extension Shape where Value == TimeOfDay {
  /// A time of the day: `15:30`, `9.05`.
  public static let time = {
    let parse: @Sendable (String) -> TimeOfDay? = { ScalarText.parse($0) { $0.readTime() } }
    return scalar(
      .time(Notation("время", ["15:30"], [], parse)),
      fault: { ScalarFault.inTimes($0) },
      parse
    )
  }()
}
