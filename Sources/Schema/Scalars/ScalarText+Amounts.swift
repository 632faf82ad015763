extension ScalarText {
  /// A number from 0 to 99,999, perhaps followed by one of the words of its unit.
  public mutating func readAmount(units: [String]) -> Int? {
    attempt { text in
      guard let number = text.readNumber(digits: 1...5) else { return nil }
      text.skipSpaces()
      if text.isAtEnd { return number }
      guard units.contains(where: { text.skip(word: $0) }) else { return nil }
      _ = text.skip(anyOf: ".")
      return number
    }
  }

  /// `7–10`, `7-10 лет`, `с 7 до 10 лет`, `5`, `от 7 до 10`.
  public mutating func readAges() -> ClosedRange<Int>? {
    attempt { text in
      _ = text.skip(word: "с ") || text.skip(word: "от ")
      guard let first = text.readNumber(digits: 1...2) else { return nil }
      let hasLast = text.skipDash() || text.skip(word: "до ")
      let last = hasLast ? text.readNumber(digits: 1...2) : first
      guard let last, first <= last else { return nil }
      _ = text.skip(word: "лет") || text.skip(word: "года") || text.skip(word: "год")
      return first...last
    }
  }

  /// `25`, `25 %`, `не более 25 %`, `до 25 %`; 0 to 100.
  public mutating func readPercent() -> Int? {
    attempt { text in
      _ = text.skip(word: "не более") || text.skip(word: "до ")
      guard let number = text.readNumber(digits: 1...3), number <= 100 else { return nil }
      text.skipSpaces()
      _ = text.skip(anyOf: "%") || text.skip(word: "процентов")
      return number
    }
  }
}
