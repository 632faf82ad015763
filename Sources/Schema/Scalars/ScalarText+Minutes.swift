import Russian

extension ScalarText {
  /// How many minutes something lasts: «20 мин», `20'`, «1,5 часа», «1 ч 30 мин», «полчаса», `1:30`; perhaps with how it
  /// is bounded and of what it is, «не более 20 минут на занятии».
  ///
  /// Academic hours are as long as somebody says elsewhere: they are no minutes.
  public mutating func readMinutes() -> Int? {
    attempt { text in
      _ = Self.bounds.contains { text.skip(word: $0) }
      guard let minutes = text.readLengthInMinutes() else { return nil }
      text.skipSpaces()
      _ = Self.wholes.contains { text.skip(word: $0) }
      return minutes
    }
  }

  private static let bounds = [
    "не более ", "не больше ", "до ", "по ", "максимум ", "около ", "примерно ",
  ]

  private static let wholes = [
    "на каждом занятии", "на одном занятии", "на занятии", "на занятие", "за занятие",
    "каждого занятия", "каждое занятие", "занятия", "на экране", "у экрана", "видеосвязи",
  ]

  private mutating func readLengthInMinutes() -> Int? {
    attempt { $0.readHoursAndMinutes() } ?? attempt { $0.readPartsOfHour() }
      ?? attempt { $0.readClockOfLength() } ?? attempt { $0.readBareMinutes() }
  }

  /// «1 ч 30 мин», «2 часа», «час»; no further word says which hours they are.
  private mutating func readHoursAndMinutes() -> Int? {
    guard let hours = readWholeNumber() ?? (rest.begins(with: "час") ? 1 : nil),
      hours < 10, skipUnit(Self.unitsOfHours)
    else { return nil }
    _ = skip(anyOf: ".")
    skipSpaces()
    _ = skip(word: "и ")
    let minutes = attempt { $0.readMinutesWithUnit() } ?? readNumber(digits: 2...2)
    return hours * 60 + (minutes ?? 0)
  }

  /// «1,5 часа», «полтора часа», «полчаса», «1/3 часа».
  private mutating func readPartsOfHour() -> Int? {
    if let part = Self.parts.first(where: { skip(word: $0.words) }) { return part.minutes }
    let isOneAndHalf = skip(word: "полтора ")
    let hours = isOneAndHalf ? 1 : attempt { $0.readNumber(digits: 1...1) } ?? 0
    let isHalf = isOneAndHalf || skip(word: "½") || attempt { $0.readHalfInFigures() } != nil
    guard isHalf, skipUnit(Self.unitsOfHours) else { return nil }
    _ = skip(anyOf: ".")
    return hours * 60 + 30
  }

  private static let parts: [(words: String, minutes: Int)] = [
    ("полчаса", 30), ("четверть часа", 15), ("треть часа", 20),
    ("три четверти часа", 45), ("1/2 часа", 30), ("1/3 часа", 20), ("1/4 часа", 15),
    ("2/3 часа", 40), ("3/4 часа", 45),
  ]

  private mutating func readHalfInFigures() -> Bool? {
    guard skip(anyOf: ",."), let tenths = readNumber(digits: 1...2) else { return nil }
    return [5, 50].contains(tenths) ? true : nil
  }

  /// `1:30`, `0:20`; what is longer than a few hours is rather a time of the day.
  private mutating func readClockOfLength() -> Int? {
    guard let hours = readNumber(digits: 1...2), hours < 5, skip(anyOf: ":"),
      let minutes = readNumber(digits: 2...2), minutes < 60
    else { return nil }
    return hours * 60 + minutes
  }

  private mutating func readBareMinutes() -> Int? {
    if let minutes = attempt({ $0.readMinutesWithUnit() }) { return minutes }
    let minutes = readWholeNumber()
    skipSpaces()
    return isAtEnd || Self.wholes.contains(where: rest.begins) ? minutes : nil
  }

  private mutating func readMinutesWithUnit() -> Int? {
    guard let minutes = readWholeNumber() else { return nil }
    skipSpaces()
    if skip(anyOf: "\"") || skip(word: "′") { return minutes }
    guard skipUnit(Self.unitsOfMinutes + ["m", "min"]) else { return nil }
    _ = skip(anyOf: ".")
    return minutes
  }

  private static let unitsOfHours = ["часов", "часа", "час", "ч"]
}
