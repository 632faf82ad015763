import Russian
import Schema

extension ScalarText {
  /// `14`, `14 чел.`, `14,0`, «14 из 15», «всего 14 человек», «никого».
  mutating func readPeople() -> Int? {
    if Self.nobody.contains(where: { skip(word: $0) }) { return 0 }
    _ = skip(word: "всего ")
    guard let number = readNumber(digits: 1...5) ?? readNumeral() else { return nil }
    if skip(anyOf: ".,"), !skip(anyOf: "0") { return nil }
    _ = skip(anyOf: "0")
    skipUnit()
    if skip(word: "из ") || skip(anyOf: "/") {
      skipSpaces()
      guard readNumber(digits: 1...5) != nil else { return nil }
      skipUnit()
    }
    return number
  }

  private mutating func skipUnit() {
    skipSpaces()
    let start = self
    guard let word = readWord(), Self.units.contains(where: word.hasPrefix) || word == "ч" else {
      self = start
      return
    }
    _ = skip(anyOf: ".")
    skipSpaces()
    _ = skip(word: "записей") || skip(word: "записи") || skip(word: "запись")
  }

  private static let nobody = ["никого", "никто", "ни одного", "не пришел никто", "не было никого"]

  private static let units = ["чел", "уч", "обуч", "дет", "реб", "запис", "аккаунт"]
}

extension String {
  /// Whether a cell says that there is no mark: it is empty, has a dash or a cross, or says that there was no lesson.
  var isNoMark: Bool {
    if utf8.count > 60 { return false }
    let text = folded
    return ["", "-", "--", "x", "х"].contains(text) || Self.wordsForNoLesson.contains(text)
  }

  private static let wordsForNoLesson: Set<String> = [
    "занятия не было", "не было занятия", "занятий не было", "нет занятия", "занятия нет",
    "занятие отменено", "отменено", "отмена", "не проводилось", "занятие не проводилось",
    "выходной", "выходной день", "каникулы", "праздник", "праздничный день",
  ]

  /// Whether a row with this text sums up others or shows how to fill it.
  var startsTotal: Bool {
    let text = folded
    return ["итог", "всего", "в сумме", "среднее", "пример заполнения"].contains(
      where: text.begins
    )
  }
}
