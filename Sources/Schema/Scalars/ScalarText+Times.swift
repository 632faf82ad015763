import CivilTime

extension ScalarText {
  /// `7:30`, `07:30`, `7.30`.
  public mutating func readTime() -> TimeOfDay? {
    let start = self
    if let hour = readNumber(digits: 1...2), skip(anyOf: ":."),
      let minute = readNumber(digits: 2...2), let time = TimeOfDay(hour: hour, minute: minute)
    {
      return time
    }
    self = start
    return nil
  }

  /// `15:30–17:10`, with any dash.
  public mutating func readTimeRange() -> TimeRange? {
    let start = self
    if let first = readTime(), skipDash(), let last = readTime(),
      let range = TimeRange(first, last)
    {
      return range
    }
    self = start
    return nil
  }

  /// `понедельник`, `пн`, `пн.`.
  public mutating func readWeekday() -> Weekday? {
    let start = self
    if let word = readWord(), let weekday = Weekday.words[word] {
      _ = skip(anyOf: ".")
      skipSpaces()
      return weekday
    }
    self = start
    return nil
  }
}

extension Weekday {
  /// The folded words by which people name weekdays.
  fileprivate static let words: [String: Weekday] = [
    "понедельник": .monday, "пн": .monday, "пон": .monday,
    "вторник": .tuesday, "вт": .tuesday,
    "среда": .wednesday, "ср": .wednesday,
    "четверг": .thursday, "чт": .thursday,
    "пятница": .friday, "пт": .friday, "пятн": .friday,
    "суббота": .saturday, "сб": .saturday,
    "воскресенье": .sunday, "вс": .sunday,
  ]
}
