extension ScalarText {
  /// A number from 0 to 99,999, perhaps followed by one of the words of its unit.
  public mutating func readAmount(units: [String]) -> Int? {
    guard let number = readNumber(digits: 1...5) else { return nil }
    skipSpaces()
    if isAtEnd { return number }
    guard units.contains(where: { skip(word: $0) }) else { return nil }
    _ = skip(anyOf: ".")
    return number
  }

  /// `25`, `25 %`, `не более 25 %`, `до 25 %`; 0 to 100.
  public mutating func readPercent() -> Int? {
    _ = skip(word: "не более") || skip(word: "до ")
    guard let number = readNumber(digits: 1...3), number <= 100 else { return nil }
    skipSpaces()
    _ = skip(anyOf: "%") || skip(word: "процентов")
    return number
  }
}
