import Russian
import Schema

/// A number of people, and of how many they are: «14 из 15».
///
/// Russian: «сколько из скольких».
struct PeopleOfAll: Hashable {
  var number: Int
  /// How many there are in all, where that is said.
  var all: Int?

  init?(_ text: String) {
    guard let people = ScalarText.parse(text, { $0.readPeopleOfAll() }) else { return nil }
    self = people
  }

  fileprivate init(_ number: Int, of all: Int? = nil) { (self.number, self.all) = (number, all) }

  /// Whether there are not more than all.
  var isPossible: Bool { all.map { number <= $0 } ?? true }
}

extension ScalarText {
  /// `14`, `14 чел.`, `14,0`, «14 из 15», «всего 14 человек», «никого»; no more than there are.
  mutating func readPeople() -> Int? {
    guard let people = readPeopleOfAll(), people.isPossible else { return nil }
    return people.number
  }

  /// The same with the number of all, which may be too small.
  fileprivate mutating func readPeopleOfAll() -> PeopleOfAll? {
    if Self.nobody.contains(where: { skip(word: $0) }) { return PeopleOfAll(0) }
    _ = skip(word: "всего ")
    guard let number = readNumber(digits: 1...5) ?? readNumeral() else { return nil }
    if skip(anyOf: ".,"), !skip(anyOf: "0") { return nil }
    _ = skip(anyOf: "0")
    skipUnit()
    if skip(word: "из ") || skip(anyOf: "/") {
      skipSpaces()
      guard let all = readNumber(digits: 1...5) else { return nil }
      skipUnit()
      return PeopleOfAll(number, of: all)
    }
    return PeopleOfAll(number)
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
    if ["", "-", "--", "x", "х"].contains(text) || Self.wordsForNoLesson.contains(text) {
      return true
    }
    return text.utf8.count > 10 && Self.reasonsForNoLesson.contains { text.hasPrefix($0) }
      && !text.contains { $0.isNumber || "?,".contains($0) } && text.split(separator: " ").count < 4
  }

  /// Why nobody was taught: «карантин», «актированный день», «занятие перенесено».
  private static let reasonsForNoLesson = [
    "карантин", "актированн", "актировк", "каникул", "выходн", "праздник", "праздничн", "отменен",
    "отменил", "перенос", "перенес", "занятие отмен", "занятия отмен", "занятие перен",
    "занятия перен", "занятия не пров", "нет занятий", "без занятий",
  ]

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
