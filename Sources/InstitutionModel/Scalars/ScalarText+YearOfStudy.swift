import Schema
import SourceText

extension ScalarText {
  /// `1`, `1 год`, `1-й год обучения`, «первый год», «год 1».
  mutating func readYearOfStudy() -> Int? {
    _ = skip(word: "год обучения") || skip(word: "год ")
    guard let year = readNumber(digits: 1...2) ?? readOrdinal() else { return nil }
    if skip(anyOf: "-") { _ = ["ого", "го", "ый", "ой", "ий", "й"].contains { skip(word: $0) } }
    skipSpaces()
    _ = ["года обучения", "год обучения", "г.о.", "г. о.", "года", "год", "г."].contains {
      skip(word: $0)
    }
    return year
  }

  private mutating func readOrdinal() -> Int? {
    readWord().flatMap { word in Self.ordinals.firstIndex { word.hasPrefix($0) }.map { $0 + 1 } }
  }

  private static let ordinals = [
    "перв", "втор", "трет", "четверт", "пят", "шест", "седьм", "восьм", "девят", "десят",
  ]
}

extension Shape where Value == Int {
  /// Russian: «год обучения».
  static let yearOfStudy = notation("год обучения", examples: ["1", "1 год"]) {
    ScalarText.parse($0) { $0.readYearOfStudy() }
  }
}
