import Russian
import Schema
import SourceText

extension ScalarText {
  /// A number with perhaps a fraction, `12`, `12,5`, `12.5`; at most two digits stand after the comma.
  mutating func readDecimal() -> Double? {
    attempt { text in
      guard let whole = text.readNumber(digits: 1...3) else { return nil }
      guard text.skip(anyOf: ",.") else { return Double(whole) }
      if let tenths = text.readNumber(digits: 1...1) { return Double(whole) + Double(tenths) / 10 }
      return text.readNumber(digits: 2...2).map { Double(whole) + Double($0) / 100 }
    }
  }

  /// `20 мм`, `2 см`, `20`; in millimetres.
  mutating func readLength() -> Double? {
    attempt { text in
      guard let number = text.readDecimal() else { return nil }
      text.skipSpaces()
      if text.isAtEnd || text.skip(word: "мм") { return number }
      return text.skip(word: "см") ? number * 10 : nil
    }
  }

  /// `12`, `12 пт`, `10,5 pt`.
  mutating func readFontSize() -> Double? {
    attempt { text in
      guard let number = text.readDecimal() else { return nil }
      text.skipSpaces()
      return text.isAtEnd || text.skip(word: "пт") || text.skip(word: "pt") ? number : nil
    }
  }
}

extension Shape where Value == Double {
  static let length = bounded("длина от 1 до 120 мм", "20 мм", 1...120) { $0.readLength() }
  /// Two margins of 50 mm leave room for text on A4, however it lies.
  static let margin = bounded("поле от 5 до 50 мм", "20 мм", 5...50) { $0.readLength() }
  static let fontSize = bounded("кегль от 7 до 24", "12", 7...24) { $0.readFontSize() }
  static let lineSpacing = bounded("число от 1 до 2", "1,15", 1...2) { $0.readDecimal() }

  private static func bounded(
    _ name: String,
    _ example: String,
    _ bounds: ClosedRange<Double>,
    _ read: @escaping @Sendable (inout ScalarText) -> Double?
  ) -> Shape {
    .notation(name, examples: [example]) { text in
      ScalarText.parse(text, read).flatMap { bounds.contains($0) ? $0 : nil }
    }
  }
}

extension Shape where Value == Int {
  /// Shorter messages have no room for a sentence beside the number of the part.
  static let messageLength = amount("число знаков от 200", ["4000"], from: 200)
}

extension Shape where Value == LetterheadPlace {
  static let letterheadPlace = notation("«посередине» или «слева»") { text in
    switch text.folded {
    case "посередине", "по центру", "центр": .centered
    case "слева", "по левому краю": .left
    default: nil
    }
  }
}
