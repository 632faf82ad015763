import Schema

extension ScalarText {
  /// `3-й день`, `3 день`, `третий день`, `на 3-й день периода`: a day of a period, the first is 1.
  mutating func readDayOfPeriod() -> Int? {
    let start = self
    _ = ["на ", "по ", "до ", "не позднее ", "не позже "].contains { skip(word: $0) }
    if let (number, isInflected) = readOrdinal(), number > 0,
      skip(word: "день") || (isInflected && skip(word: "дня"))
    {
      _ = skip(word: "периода")
      return number
    }
    self = start
    return nil
  }

  /// `3`, `3-й`, `3-го`, `третий`, `третьего`; a bare number may as well be a number of days.
  private mutating func readOrdinal() -> (number: Int, isInflected: Bool)? {
    if let number = readNumber(digits: 1...3) {
      _ = skipDash()
      return (number, ["ый", "ий", "ой", "й", "го"].contains { skip(word: $0) })
    }
    return readWord().flatMap(Self.ordinal).map { ($0, true) }
  }

  /// Accepts every ending with every stem: what is meant is clear.
  private static func ordinal(_ word: String) -> Int? {
    stemsOfOrdinals.firstIndex { stem in
      word.hasPrefix(stem) && endingsOfOrdinals.contains(word.dropFirst(stem.count))
    }.map { $0 + 1 }
  }

  private static let stemsOfOrdinals = [
    "перв", "втор", "трет", "четверт", "пят", "шест", "седьм", "восьм", "девят", "десят",
  ]

  private static let endingsOfOrdinals: Set<Substring> = ["ый", "ой", "ий", "ого", "ьего"]
}
