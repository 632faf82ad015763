extension ScalarText {
  /// A number from 0 to 99,999, in figures or in words, perhaps followed by one of the words of its unit.
  public mutating func readAmount(units: [String]) -> Int? {
    attempt { text in
      guard let number = text.readWholeNumber() else { return nil }
      text.skipSpaces()
      if text.isAtEnd { return number }
      guard units.contains(where: { text.skip(word: $0) }) else { return nil }
      _ = text.skip(anyOf: ".")
      return number
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
