extension ScalarText {
  /// A whole number in figures or in words: `15`, `15,0`, «пятнадцать», «15 (пятнадцать)».
  mutating func readWholeNumber() -> Int? {
    guard let number = readNumber(digits: 1...5) else { return readNumeral() }
    _ = attempt { text in
      text.skip(anyOf: ",.") && text.readNumber(digits: 1...2) == 0 ? number : nil
    }
    _ = attempt { text in
      text.skip(word: "(") && text.readNumeral() == number && text.skip(word: ")") ? number : nil
    }
    return number
  }

  /// A number below a hundred in words, with spaces behind it: «два», «двадцать пять».
  public mutating func readNumeral() -> Int? {
    attempt { text in
      guard let number = text.readWordOfNumber() else { return nil }
      guard number >= 20, let ones = text.attempt({ $0.readOnes() }) else { return number }
      return number + ones
    }
  }

  private mutating func readOnes() -> Int? { readWordOfNumber().flatMap { $0 < 10 ? $0 : nil } }

  private mutating func readWordOfNumber() -> Int? {
    guard let number = readLetters().flatMap({ Self.numerals[$0] }) else { return nil }
    skipSpaces()
    return number
  }

  private static let numerals: [String: Int] = {
    let small = [
      "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять",
      "одиннадцать", "двенадцать", "тринадцать", "четырнадцать", "пятнадцать", "шестнадцать",
      "семнадцать", "восемнадцать", "девятнадцать",
    ]
    let tens = [
      "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят",
      "девяносто",
    ]
    let all = Array(zip(small, 1...)) + zip(tens, stride(from: 20, to: 100, by: 10))
    return ["одна": 1, "одно": 1, "две": 2].merging(all) { first, _ in first }
  }()
}
