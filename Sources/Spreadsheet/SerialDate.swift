import CivilTime

/// Days as spreadsheets count them.
enum SerialDate {
  /// The day of a number, with its time where the number has a part.
  ///
  /// - Parameters:
  ///   - number: Days since the first one, with a part for the time.
  ///   - isFrom1904: Whether day 0 is the first of 1904, as books of old Macintoshes have it.
  /// - Returns: The day; `nil` for a number that is none.
  static func value(_ number: Double, isFrom1904: Bool) -> CellValue? {
    guard number.isFinite, (0..<2_958_466).contains(number) else { return nil }
    let minutes = Int((number * 1440).rounded())
    let day = minutes / 1440
    guard let start = start(of: day, isFrom1904: isFrom1904) else { return nil }
    let time = minutes % 1440
    return .date(start + day, time == 0 ? nil : TimeOfDay(minutes: time))
  }

  /// Excel takes 1900 for a leap year, so that days before its March are one more.
  private static func start(of day: Int, isFrom1904: Bool) -> CalendarDate? {
    if isFrom1904 { return CalendarDate(year: 1904, month: 1, day: 1) }
    return CalendarDate(year: 1899, month: 12, day: day < 60 ? 31 : 30)
  }

  /// `2026-11-24`, `2026-11-24T15:30:00`: cells of the type `d`.
  static func value(iso text: String) -> CellValue? {
    guard let date = CalendarDate(iso: String(text.prefix(10))) else { return nil }
    let clock = text.dropFirst(11).split(separator: ":").prefix(2).compactMap { Int($0) }
    let time = clock.count == 2 ? TimeOfDay(hour: clock[0], minute: clock[1]) : nil
    return .date(date, time == TimeOfDay(minutes: 0) ? nil : time)
  }
}
