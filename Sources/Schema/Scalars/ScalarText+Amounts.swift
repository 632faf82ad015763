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

  /// `7–10`, `7-10 лет`, `с 7 до 10 лет`, `5`, `от 7 до 10`.
  public mutating func readAges() -> ClosedRange<Int>? {
    _ = skip(word: "с ") || skip(word: "от ")
    guard let first = readNumber(digits: 1...2) else { return nil }
    let hasLast = skipDash() || skip(word: "до ")
    let last = hasLast ? readNumber(digits: 1...2) : first
    guard let last, first <= last else { return nil }
    _ = skip(word: "лет") || skip(word: "года") || skip(word: "год")
    return first...last
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
