import CivilTime

extension ScalarText {
  /// `7:30`, `07:30`, `7.30`, `7³⁰`, «7 ч 30 мин», «7 часов».
  public mutating func readTime() -> TimeOfDay? { readTime(joinedBy: ":.") }

  /// `15:30–17:10`, with any dash; «с 15.30 до 17.10», `15-30 – 17-10`, «15–17 часов».
  public mutating func readTimeRange() -> TimeRange? {
    let start = self
    for signs in Self.signsBeforeMinutes {
      self = start
      if let range = readTimeRange(joinedBy: signs) { return range }
    }
    self = start
    if let range = readRangeOfHours() { return range }
    self = start
    return nil
  }

  /// One stretch of a day or several: `15:30–16:15, 16:25–17:10`, also joined by «;», «/», «и».
  public mutating func readTimeRanges() -> [TimeRange]? {
    guard let first = readTimeRange() else { return nil }
    var ranges = [first]
    while true {
      let end = self
      skipJoint()
      guard let next = readTimeRange() else {
        self = end
        return ranges
      }
      ranges.append(next)
    }
  }

  /// A time alone, or two of them in any order.
  public mutating func readTimes() -> (first: TimeOfDay, last: TimeOfDay?)? {
    _ = skip(word: "с ") || skip(word: "в ")
    guard let first = readTime() else { return nil }
    return (first, skipTo() ? readTime() : nil)
  }

  /// What may stand between hours and minutes; the usual signs first, since a dash also parts two times.
  private static let signsBeforeMinutes: [StaticString] = [":.", ":.-", ":.,"]

  private mutating func readTimeRange(joinedBy signs: StaticString) -> TimeRange? {
    _ = skip(word: "с ") || skip(word: "от ") || skip(word: "в ")
    guard let first = readTime(joinedBy: signs), skipTo(), let last = readTime(joinedBy: signs)
    else { return nil }
    _ = skip(word: "ч.") || skipUnit(["часов", "ч"])
    return TimeRange(first, last)
  }

  /// «с 15 до 17», «15–17 часов»: whole hours, which a bare `15-17` does not say.
  private mutating func readRangeOfHours() -> TimeRange? {
    let isFramed = skip(word: "с ") || skip(word: "от ")
    guard let first = readNumber(digits: 1...2) else { return nil }
    let isDashed = skipDash()
    guard isDashed || skip(word: "до "), let last = readNumber(digits: 1...2) else { return nil }
    let isNamed = skip(word: "ч.") || skipUnit(["часов", "часа", "час", "ч"])
    guard isNamed || isFramed && !isDashed, let start = TimeOfDay(hour: first, minute: 0),
      let end = TimeOfDay(hour: last, minute: 0)
    else { return nil }
    return TimeRange(start, end)
  }

  private mutating func readTime(joinedBy signs: StaticString) -> TimeOfDay? {
    let start = self
    if let hour = readNumber(digits: 1...2), let minute = readMinutes(joinedBy: signs),
      let time = TimeOfDay(hour: hour, minute: minute)
    {
      return time
    }
    self = start
    return nil
  }

  /// What stands behind the hour: `:30`, «ч 30 мин», «часов».
  private mutating func readMinutes(joinedBy signs: StaticString) -> Int? {
    if skip(anyOf: signs) { return readNumber(digits: 2...2) }
    guard skip(word: "ч.") || skipUnit(["часов", "часа", "час", "ч"]) else { return nil }
    guard let minute = readNumber(digits: 1...2) else { return 0 }
    _ = skip(word: "мин.") || skipUnit(["минут", "минуты", "минута", "мин", "м"])
    return minute
  }

  private mutating func skipTo() -> Bool { skipDash() || skip(word: "до ") || skip(word: "по ") }

  /// Consumes one of the words, where no letter follows.
  private mutating func skipUnit(_ words: [String]) -> Bool {
    let start = self
    skipSpaces()
    if let word = readLetters(), words.contains(word) {
      skipSpaces()
      return true
    }
    self = start
    return false
  }
}
