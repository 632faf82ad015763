import CivilTime

extension ScalarText {
  /// «перемена 10 мин», «(перерыв – 15 минут)»; in minutes.
  public mutating func readRecess() -> Int? {
    readBehindRecess { $0.readAmount(of: Self.unitsOfMinutes) }
  }

  /// The hours without the recesses that stand behind them: «(перемена с 16:15 до 16:25)»; `nil` where none of them
  /// does.
  mutating func readHoursAround(_ hours: [TimeRange]) -> [TimeRange]? {
    if isAtEnd { return nil }
    return attempt { text in
      text.skipJoint()
      return text.readBehindRecess { $0.readRecesses(in: hours) }
    }
  }

  /// What recesses leave of hours; those that are not within them are no recesses.
  private mutating func readRecesses(in hours: [TimeRange]) -> [TimeRange]? {
    var left = hours
    while let next = attempt({ $0.readRecess(in: left) }) { left = next }
    return left.count > hours.count ? left : nil
  }

  private mutating func readRecess(in hours: [TimeRange]) -> [TimeRange]? {
    skipJoint()
    guard let recess = readTimeRange() else { return nil }
    let left = hours.flatMap { $0.parted(by: recess) }
    return left.count > hours.count ? left : nil
  }

  /// What stands behind the word for a recess, perhaps with brackets around both and what follows at a comma.
  private mutating func readBehindRecess<Value>(
    _ read: (inout ScalarText) -> Value?
  ) -> Value? {
    attempt { text in
      let isBracketed = text.skip(word: "(")
      _ = text.skip(word: "с ")
      guard let word = text.readLetters(), Self.recesses.contains(where: word.hasPrefix) else {
        return nil
      }
      _ = text.skip(anyOf: ".:")
      text.skipSpaces()
      _ = text.skipDash()
      guard let value = read(&text) else { return nil }
      let isWhole = !isBracketed || text.skip(word: ")") || text.rest.hasPrefix(",")
      return isWhole ? value : nil
    }
  }

  private static let recesses = ["перемен", "перерыв", "отдых", "пауз"]
}

extension TimeRange {
  /// What is left of the hours before and behind a recess; the whole where it is not within them.
  public func parted(by recess: TimeRange) -> [TimeRange] {
    guard start < recess.start, recess.end < end else { return [self] }
    return [TimeRange(start, recess.start), TimeRange(recess.end, end)].compactMap(\.self)
  }
}
