import Russian
import Schema

/// Why a cell is no mark. What the author alone knows is asked for: a number that is guessed would be a false mark.
extension ScalarFault {
  /// «14 из 12».
  static func aboveAll(_ people: PeopleOfAll) -> ScalarFault {
    ScalarFault(
      "\(people.number) больше, чем \(people.all ?? 0)",
      advice: "впишите, сколько пришло: одно число"
    )
  }

  /// What is wrong with a mark, as far as it is plain to see.
  static func inMark(_ text: String) -> ScalarFault? {
    ofLetters(text) ?? onlyNumber(in: text).map { ScalarFault(nil, rightForm: $0) }
      ?? ofBrackets(text) ?? ofChild(text) ?? words(in: text) ?? doubtful(text)
  }

  /// Letters among figures: `З0`, `l8`, `1О`.
  private static func ofLetters(_ text: String) -> ScalarFault? {
    guard let meant = withFigures(text), PeopleOfAll(meant) != nil else { return nil }
    return ScalarFault(
      "буквы вместо цифр",
      advice: "проверьте, сколько пришло, и\u{A0}впишите цифрами: возможно, \(meant.quoted)"
    )
  }

  /// The number of «было 14»: beside it stands nothing that may mean another one.
  private static func onlyNumber(in text: String) -> String? {
    let words = text.folded.split { " .,:".contains($0) }
    let numbers = words.filter { $0.allSatisfy { $0.isASCII && $0.isNumber } }
    guard let number = numbers.only, number.count < 4 else { return nil }
    let others = words.filter { $0 != number }
    let areHarmless = others.allSatisfy { word in
      ["в", "на", "все"].contains(word) || harmless.contains { word.hasPrefix($0) }
    }
    return areHarmless ? String(number) : nil
  }

  private static let harmless = [
    "был", "приш", "присут", "посет", "яв", "чел", "дет", "реб", "уч", "обуч", "всего", "итого",
    "занят", "групп",
  ]

  /// «11 (1 болеет)», but not «11 (+2)».
  private static func ofBrackets(_ text: String) -> ScalarFault? {
    let fault = behind(text) { ScalarText.parse($0) { $0.readPeople() } != nil }
    let inside = text.drop { $0 != "(" }
    return inside.contains { "+?~".contains($0) } ? nil : fault
  }

  /// «+», «н», «б»: a mark of one child in a list of names.
  private static func ofChild(_ text: String) -> ScalarFault? {
    guard ["+", "н", "б", "у", "нб", "н/б", "я", "v", "\u{2713}", "\u{2714}"].contains(text.folded)
    else {
      return nil
    }
    return ScalarFault(
      "это отметка одного ребёнка, а\u{A0}нужно число",
      advice:
        "впишите в\u{A0}строку группы, сколько детей пришло; если не пришёл никто, напишите «0»; "
        + "имена детей сюда не переносят"
    )
  }

  /// Words in place of the number: «все», «болеют».
  private static func words(in text: String) -> ScalarFault? {
    let folded = text.folded
    if folded.hasPrefix("все") || folded.hasPrefix("полн") {
      return ScalarFault(
        "нужно число",
        advice: "напишите число, которое стоит в строке «учащихся» этой группы"
      )
    }
    let isNobody = ["отс", "никого", "никто", "не ", "боле", "нет"].contains {
      folded == $0 || $0.count > 2 && folded.hasPrefix($0)
    }
    guard isNobody, !text.contains(where: \.isNumber) else { return nil }
    return ScalarFault(
      "нужно число",
      advice:
        "если не пришёл никто, напишите «0»; если занятия не\u{A0}было, оставьте ячейку пустой"
    )
  }

  /// A number beside what may change it: «8 болеют», «9?», «12+1».
  private static func doubtful(_ text: String) -> ScalarFault? {
    guard text.contains(where: \.isNumber), text.utf8.count < 60 else { return nil }
    return ScalarFault(
      nil,
      advice: "впишите одно число: сколько детей пришло; без знаков и\u{A0}пояснений"
    )
  }
}
