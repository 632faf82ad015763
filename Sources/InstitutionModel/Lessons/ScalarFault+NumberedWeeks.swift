import Russian
import Schema

/// Weeks that people number, of the month or one after the other.
extension ScalarFault {
  /// «1-я неделя – вт 16:00–17:40, 2-я неделя – пт 16:00–17:40»: which weeks these are nobody can tell.
  static func ofNumberedWeeks(_ time: LessonTime) -> ScalarFault {
    ScalarFault(
      "недели называют словами, а не номерами",
      advice: "напишите каждое занятие своей строкой: «- \(time.words) (нечётные недели)», "
        + "ниже второе – «(чётные недели)»; как недели считает учреждение, говорит «недели» раздела "
        + "«учебный год»"
    )
  }

  /// «1 и 3 вторник месяца 15:30–17:10».
  static func byNumberOfWeek(_ line: String) -> ScalarFault? {
    var text = ScalarText(line)
    _ = text.skip(word: "каждый ") || text.skip(word: "каждую ")
    guard let numbers = text.readNumbersOfWeeks(), let day = text.readWeekday() else { return nil }
    _ = text.skip(word: "каждого ")
    _ = text.skip(word: "месяца") || text.skip(word: "в месяце")
    text.skipBeforeHours()
    let spans = text.readTimeRanges() ?? []
    let hours = LessonTime(days: .byAgreement, spans: spans).hoursInFigures
    let dates = Array(repeating: "…", count: numbers.count).joined(separator: ", ")
    return ScalarFault(
      "по неделям месяца занятия не\u{A0}считаются",
      advice:
        "перечислите даты: \("\(dates) \(hours)".quoted); если занятие через неделю, напишите "
        + "«{занятие: \(day.russianName) \(hours), недели: нечётные}» или «чётные»"
    )
  }
}

extension ScalarText {
  /// «1 и 3», «первый и третий», «2-я, 4-я»; only before a weekday.
  mutating func readNumbersOfWeeks() -> [Int]? {
    attempt { text in
      var numbers: [Int] = []
      while let number = text.attempt({ $0.readNumberOfWeek() }) {
        numbers.append(number)
        text.skipJoint()
      }
      return numbers.isEmpty ? nil : numbers
    }
  }

  private mutating func readNumberOfWeek() -> Int? {
    skipSpaces()
    if let number = readNumber(digits: 1...1) {
      guard (1...5).contains(number) else { return nil }
      _ = ["-ый", "-ой", "-ий", "-ая", "-ю", "-я", "-й", "-е"].contains { skip(word: $0) }
      return number
    }
    guard let word = readLetters(), word.count > 4,
      ["й", "ю", "го", "ая", "яя", "ое", "ее", "ье", "ья"].contains(where: word.hasSuffix)
    else { return nil }
    return ["перв", "втор", "трет", "четверт", "последн"].firstIndex(where: word.hasPrefix)
      .map { $0 + 1 }
  }
}
