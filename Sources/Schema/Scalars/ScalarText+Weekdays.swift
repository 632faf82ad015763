import CivilTime

extension ScalarText {
  /// `понедельник`, `пн`, `пн.`, in any case: «в среду», «по вторникам».
  public mutating func readWeekday() -> Weekday? {
    let start = self
    if let word = readLetters(), let weekday = Weekday(word: word) {
      _ = skip(anyOf: ".")
      skipSpaces()
      return weekday
    }
    self = start
    return nil
  }

  /// Consumes «еженедельно» or «каждую неделю», which every line says, perhaps behind a comma or in brackets.
  public mutating func skipEveryWeek() {
    if isAtEnd || isAtDigit { return }
    let start = self
    skipJoint()
    _ = skipDash()
    let isBracketed = skip(anyOf: "(")
    let isSaid = Self.everyWeek.contains { skip(word: $0) }
    guard isSaid, !isBracketed || skip(anyOf: ")") else {
      self = start
      return
    }
    _ = skip(anyOf: ",:")
    skipSpaces()
  }

  private static let everyWeek = ["еженедельно", "каждую неделю", "каждая неделя", "все недели"]

  /// One weekday or several, each once, in the order of the week: «вт, чт», «пн–пт», «с пн по пт»,
  /// «ежедневно, кроме субботы и воскресенья».
  public mutating func readWeekdays() -> [Weekday]? {
    let start = self
    guard !namesParityFirst, var days = readDayList() ?? readDayListOfEveryWeek() else {
      return nil
    }
    if let left = readExceptedWeekdays() { days.subtract(left) }
    if days.isEmpty { self = start }
    return days.isEmpty ? nil : days.sorted()
  }

  /// Whether even weeks come first and no Thursday, «чет вт»: a comma would part that from the other day.
  private var namesParityFirst: Bool {
    var text = self
    guard ["чет", "чёт"].contains(text.readLetters() ?? "") else { return false }
    _ = text.skip(anyOf: ".")
    text.skipSpaces()
    return text.readWeekday() != nil
  }

  /// «кроме субботы и воскресенья», perhaps behind a comma or in brackets.
  public mutating func readExceptedWeekdays() -> Set<Weekday>? {
    let start = self
    skipJoint()
    _ = skip(anyOf: "(")
    if Self.exceptions.contains(where: { skip(word: $0) }) {
      let isHoliday = skipHolidays()
      let days = readDayList() ?? (isHoliday ? [] : nil)
      _ = skipHolidays()
      _ = skip(anyOf: ")")
      if let days { return days }
    }
    self = start
    return nil
  }

  private static let exceptions = ["кроме", "за исключением", "исключая"]

  /// «праздников», «и каникул»: on days off no lesson is held anyway.
  private mutating func skipHolidays() -> Bool {
    let start = self
    skipJoint()
    if Self.holidays.contains(where: { skip(word: $0) }) {
      _ = skipHolidays()
      return true
    }
    self = start
    return false
  }

  private static let holidays = [
    "праздников", "праздничных дней", "праздничных", "нерабочих дней", "каникул",
  ]

  /// «еженедельно по вторникам».
  private mutating func readDayListOfEveryWeek() -> Set<Weekday>? {
    attempt { text in
      text.skipEveryWeek()
      return text.readDayList()
    }
  }

  private mutating func readDayList() -> Set<Weekday>? {
    attempt { $0.readNamedDays().flatMap { $0.twice == nil ? $0.days : nil } }
  }

  /// Weekdays of which one is named a second time, «вт, вт»: that day, and all of them in the order of the week.
  public mutating func readRepeatedWeekday() -> (twice: Weekday, all: [Weekday])? {
    attempt { text in
      guard let named = text.readNamedDays(), let twice = named.twice else { return nil }
      return (twice, named.days.sorted())
    }
  }

  /// The days of a list, and the first that stands in it twice by its own name.
  private mutating func readNamedDays() -> (days: Set<Weekday>, twice: Weekday?)? {
    guard var days = readDays() else { return nil }
    var alone = days.count == 1 ? days : []
    var twice: Weekday?
    while true {
      let end = self
      skipJoint()
      guard let more = readDays() else {
        self = end
        return (days, twice)
      }
      if more.count == 1 { twice = twice ?? alone.intersection(more).first }
      if more.count == 1 { alone.formUnion(more) }
      days.formUnion(more)
    }
  }

  /// A weekday, a range of them, or a word for several.
  private mutating func readDays() -> Set<Weekday>? {
    let start = self
    skipSpaces()
    guard isAtLetter else {
      self = start
      return nil
    }
    if skip(word: "каждый день") { return Set(Weekday.allCases) }
    _ = Self.prepositions.contains { skip(word: $0) }
    guard let first = readWeekday() else {
      let group = readGroupOfDays()
      if group == nil { self = start }
      return group
    }
    let end = self
    if skipDash() || skip(word: "по "), let last = readWeekday() {
      return readDashedDays(behind: [first, last]) ?? first.days(to: last)
    }
    self = end
    return [first]
  }

  /// «пн–ср–пт»: three days or more that dashes join are a list; `nil` where no further one stands there.
  private mutating func readDashedDays(behind days: Set<Weekday>) -> Set<Weekday>? {
    var all = days
    while let next = attempt({ $0.skipDash() ? $0.readWeekday() : nil }) {
      guard all.insert(next).inserted else { return nil }
    }
    return all.count > days.count ? all : nil
  }

  private static let prepositions = [
    "по ", "в ", "во ", "с ", "со ", "каждый ", "каждую ", "каждое ",
  ]

  private mutating func readGroupOfDays() -> Set<Weekday>? {
    let start = self
    if let word = readLetters(), let group = Weekday.groups[word] {
      skipSpaces()
      _ = skip(word: "дням") || skip(word: "дни") || skip(word: "дней")
      return group
    }
    self = start
    return nil
  }
}

extension Weekday {
  /// From the day to the other one, perhaps over the end of the week.
  fileprivate func days(to last: Weekday) -> Set<Weekday> {
    let distance = { (day: Weekday) in (day.daysAfterMonday - daysAfterMonday + 7) % 7 }
    return Set(Self.allCases.filter { distance($0) <= distance(last) })
  }
}
