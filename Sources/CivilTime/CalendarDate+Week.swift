extension CalendarDate {
  /// The week that the day lies in, by ISO 8601, as it stands in addresses: «2026-w48».
  public var nameOfWeek: String {
    let number = weekNumber
    return "\((monday + 3).year)-w\(number < 10 ? "0" : "")\(number)"
  }

  /// The Monday of a week by ISO 8601, `2026-W48` or `2026w48`; `nil` where there is none such.
  public init?(week text: String) {
    let parts = text.lowercased().split(separator: "w", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[1]), (1...53).contains(number),
      let year = Int(parts[0].hasSuffix("-") ? parts[0].dropLast() : parts[0]),
      let inWeekOne = CalendarDate(year: year, month: 1, day: 4)
    else { return nil }
    let monday = inWeekOne.monday + (number - 1) * 7
    guard monday.weekNumber == number else { return nil }
    self = monday
  }
}
