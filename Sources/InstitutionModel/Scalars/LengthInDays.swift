import Russian

/// How long something lasts, in whole days or weeks: «14 дней», «две недели», «неделю».
struct LengthInDays {
  /// At least 1.
  let count: Int

  /// `nil` for words that are no such length; months are not, for they differ.
  init?(_ words: ArraySlice<Substring>) {
    guard let unit = words.last, words.count < 3,
      let days = Self.units.first(where: { unit.hasPrefix($0.word) })?.days
    else { return nil }
    let number = words.count == 1 ? 1 : words.first.flatMap(Self.number)
    guard let number, number > 0, number <= 60 else { return nil }
    count = number * days
  }

  private static func number(_ word: Substring) -> Int? {
    Int(word) ?? numerals.firstIndex { $0.contains(word) }.map { $0 + 1 }
  }

  private static let units = [("недел", 7), ("дней", 1), ("дня", 1), ("день", 1)]
    .map { (word: $0.0, days: $0.1) }

  private static let numerals: [Set<Substring>] = [
    ["одну", "один"], ["две", "два"], ["три"], ["четыре"], ["пять"], ["шесть"], ["семь"],
  ]
}
