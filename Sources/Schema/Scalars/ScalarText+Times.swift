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
    if let range = readRangeFromWholeHour() { return range }
    self = start
    if let range = readRangeOfHours() { return range }
    self = start
    if let range = readRangeWithoutSigns() { return range }
    self = start
    if let range = readRangeOfLength() { return range }
    self = start
    return nil
  }

  /// «17:20, 40 минут», «15:30 – 1 ч 40 мин»: a start and minutes; how long hours alone are depends on whose they are.
  private mutating func readRangeOfLength() -> TimeRange? {
    guard let start = readStartBeforeLength(), let (hours, minutes) = readDuration(), minutes > 0,
      let end = TimeOfDay(minutes: start.minutes + hours * 60 + minutes)
    else { return nil }
    return TimeRange(start, end)
  }

  /// A start with what stands between it and how long something lasts: «15:30,», «с 15:30 –», «15:30 (».
  public mutating func readStartBeforeLength() -> TimeOfDay? {
    attempt { text in
      _ = ["с ", "в ", "начало в ", "начало "].contains { text.skip(word: $0) }
      guard let start = text.readTime() else { return nil }
      text.skipJoint()
      _ = text.skipDash() || text.skip(word: "(")
      _ = ["по ", "на ", "длительность ", "продолжительность "].contains { text.skip(word: $0) }
      return start
    }
  }

  /// `1530-1710`, `900–945`.
  private mutating func readRangeWithoutSigns() -> TimeRange? {
    _ = skip(word: "с ")
    guard let first = readNumber(digits: 3...4), skipTo(), let last = readNumber(digits: 3...4),
      let start = TimeOfDay(hour: first / 100, minute: first % 100),
      let end = TimeOfDay(hour: last / 100, minute: last % 100)
    else { return nil }
    return TimeRange(start, end)
  }

  /// One stretch of a day or several: `15:30–16:15, 16:25–17:10`, also joined by «;», «/», «и», or by the recess
  /// between them, «перемена 10 мин»; without the hours of a recess behind them, «(перемена 16:15–16:25)».
  public mutating func readTimeRanges() -> [TimeRange]? {
    guard let first = readTimeRange() else { return nil }
    var ranges = [first]
    while let last = ranges.last {
      let end = self
      skipJoint()
      let recess = readRecess()
      skipJoint()
      guard let next = readTimeRange(),
        recess == nil || recess == next.start.minutes - last.end.minutes
      else {
        self = end
        guard let around = readHoursAround(ranges) else { return ranges }
        ranges = around
        continue
      }
      ranges.append(next)
    }
    return ranges
  }

  /// A number with one of the words of its unit, which a dot may shorten.
  mutating func readAmount(of units: [String]) -> Int? {
    guard let number = readNumber(digits: 1...3), skipUnit(units) else { return nil }
    _ = skip(anyOf: ".")
    skipSpaces()
    return number
  }

  /// How long something lasts: «2 часа», «90 мин.», «1 ч 30 мин»; hours as people say them, or minutes.
  public mutating func readDuration() -> (hours: Int, minutes: Int)? {
    attempt { text in
      text.skipSpaces()
      if let minutes = text.readMinutesAlone() { return (0, minutes) }
      guard let hours = text.readHoursOfLength() else { return nil }
      return (hours, text.readMinutesAlone() ?? 0)
    }
  }

  private mutating func readMinutesAlone() -> Int? {
    attempt { $0.readAmount(of: Self.unitsOfMinutes) }
  }

  static let unitsOfMinutes = ["минуты", "минута", "минут", "мин", "м"]

  /// «2 ч», «2 академических часа», «2 урока».
  private mutating func readHoursOfLength() -> Int? {
    attempt { text in
      guard let number = text.readNumber(digits: 1...2) else { return nil }
      text.skipSpaces()
      _ = ["академических", "академический", "акад.", "ак.", "а."].contains { text.skip(word: $0) }
      guard text.skipUnit(["часов", "часа", "час", "ч", "урока", "уроков", "урок"]) else {
        return nil
      }
      _ = text.skip(anyOf: ".")
      text.skipSpaces()
      return number
    }
  }

  /// A time alone, or two of them in any order.
  public mutating func readTimes() -> (first: TimeOfDay, last: TimeOfDay?)? {
    _ = skip(word: "с ") || skip(word: "в ")
    guard let first = readTime() else { return nil }
    return (first, skipTo() ? readTime() : attempt { $0.readSecondTime() })
  }

  /// The end behind no dash, at the end of the text: «15:30 17:10», `15:30..17:10`.
  private mutating func readSecondTime() -> TimeOfDay? {
    skipSpaces()
    while skip(anyOf: ".,;:/|_~") { skipSpaces() }
    guard let time = readTime() else { return nil }
    return isAtEnd ? time : nil
  }

  /// What may stand between hours and minutes; the usual signs first, since a dash also parts two times.
  private static let signsBeforeMinutes: [StaticString] = [":.", ":.-", ":.,"]

  private mutating func readTimeRange(joinedBy signs: StaticString) -> TimeRange? {
    _ = ["с ", "от ", "в ", "начало в ", "начало "].contains { skip(word: $0) }
    guard let first = readTime(joinedBy: signs) else { return nil }
    skipHourWord()
    guard skipTo(), let last = readTime(joinedBy: signs) else { return nil }
    skipHourWord()
    return TimeRange(first, last)
  }

  /// Consumes «ч» behind a time.
  private mutating func skipHourWord() { _ = skip(word: "ч.") || skipUnit(["часов", "час", "ч"]) }

  /// «с 10 до 11.40», «10–11:40», «с 16:20 до 18»: minutes of one of two times alone.
  private mutating func readRangeFromWholeHour() -> TimeRange? {
    let isFramed = skip(word: "с ") || skip(word: "от ")
    if let first = readTime() {
      guard isFramed, skipWordOfEnd(), let last = readWholeHour() else { return nil }
      return TimeRange(first, last)
    }
    guard let first = readWholeHour(), skipTo(), let last = readTime() else { return nil }
    return TimeRange(first, last)
  }

  /// «10» with nothing behind it that would be minutes.
  private mutating func readWholeHour() -> TimeOfDay? {
    attempt { text in
      guard let hour = text.readNumber(digits: 1...2) else { return nil }
      return text.skip(anyOf: ":.,") ? nil : TimeOfDay(hour: hour, minute: 0)
    }
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
      // As sheets write times: `15:30:00`.
      _ = skip(word: ":00")
      return time
    }
    self = start
    return nil
  }

  /// What stands behind the hour: `:30`, «ч 30 мин», «часов».
  private mutating func readMinutes(joinedBy signs: StaticString) -> Int? {
    if skip(anyOf: signs) { return readNumber(digits: 2...2) }
    guard skip(word: "ч.") || skipUnit(["часов", "часа", "часам", "часу", "час", "ч"]) else {
      return nil
    }
    guard let minute = readNumber(digits: 1...2) else { return 0 }
    _ = skip(word: "мин.") || skipUnit(["минут", "минуты", "минута", "мин", "м"])
    return minute
  }

  /// Consumes what stands between two times: a dash, «до», «, до», «…», an arrow.
  private mutating func skipTo() -> Bool {
    if skipDash() {
      _ = skip(word: ">") || skip(word: "до ")
      return true
    }
    return skipWordOfEnd()
      || attempt { $0.skip(anyOf: ",") && $0.skipWordOfEnd() ? true : nil } != nil
      || Self.signsOfEnd.contains { skip(word: $0) }
  }

  private mutating func skipWordOfEnd() -> Bool {
    ["до ", "по ", "конец в ", "конец ", "окончание в ", "окончание "].contains { skip(word: $0) }
  }

  private static let signsOfEnd = ["…", "...", "..", "=>", ">", "→", "~"]

  /// The end of hours whose beginning stands before a comma: «до 17:10».
  public mutating func readEndOfHours() -> TimeOfDay? {
    attempt { text in
      guard text.skipWordOfEnd() else { return nil }
      return text.readTime()
    }
  }

  /// Consumes one of the words, where no letter follows.
  mutating func skipUnit(_ words: [String]) -> Bool {
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
