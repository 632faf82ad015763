import Russian
import Schema
import SourceText

/// The key of what a piece of an item says.
extension ChangeItems {
  /// `педагог` and «Иванова А.А.» of «занятия ведёт Иванова А.А.».
  static func keyed(_ text: String) -> (key: String, value: String)? {
    if let found = words.first(where: { text.lowercased().hasPrefix($0.word + " ") }) {
      return (found.key, String(text.dropFirst(found.word.count)).trimmed)
    }
    if let count = text.countOfPeople { return ("учащихся", count) }
    if let hours = text.hoursOfWeek { return ("часов в неделю", hours) }
    if let name = text.nameAfterThatOfReplaced { return ("педагог", name) }
    // «занятия в каб. 7», «переходим в школу № 5».
    let rest = idleOpenings.reduce(text) { rest, opening in
      rest.lowercased().hasPrefix(opening) ? String(rest.dropFirst(opening.count)) : rest
    }
    if let room = rest.roomBeforeItsWord { return ("кабинет", room) }
    let remarks = LessonRemark.all(in: rest.withHallInNominative[...])
    guard remarks.count == 1, let line = remarks[0].line,
      ["кабинет", "площадка"].contains(line.key)
    else { return nil }
    return (line.key, line.value)
  }

  private static let idleOpenings = [
    "перенос ", "занятия ", "занятие ", "занятий ", "группа ", "переносятся ", "переносим ",
    "переходим ", "переходит ", "переводятся ", "переводится ",
    "переведена ", "переезд ", "переезжаем ", "будут ",
    "идут ", "проводятся ", "проходят ", "пройдут ", "занимаемся ", "занимается ", "в ",
  ]

  static let words = [
    ("кабинет", "кабинет"), ("педагог", "педагог"), ("учащихся", "учащихся"),
    ("площадка", "площадка"), ("часов в неделю", "часов в неделю"), ("приказ", "приказ"),
    ("занятия ведет", "педагог"), ("занятия ведёт", "педагог"), ("ведет", "педагог"),
    ("ведёт", "педагог"), ("замещает", "педагог"), ("заменяет", "педагог"),
    ("занятия проводит", "педагог"), ("проводит", "педагог"), ("на замене", "педагог"),
    ("на замену", "педагог"), ("замена", "педагог"), ("подменяет", "педагог"),
  ].map { (word: $0.0, key: $0.1) }
}

extension String {
  /// With the brackets behind a timetable as one more piece, where they say what has a key of its own:
  /// «вт 16:00–17:40 (приказ № 5)».
  var openedBrackets: String {
    guard hasSuffix(")"), let open = lastIndex(of: "(") else { return self }
    let inner = String(self[index(after: open)...].dropLast()).trimmed
    let key = ChangeItems.keyed(inner)?.key
    return ["приказ", "учащихся", "педагог"].contains(key) ? "\(self[..<open]); \(inner)" : self
  }

  /// Without «расписание» and «новое время» in front of days.
  var withoutWordForTimetable: String {
    let words = ["новое расписание", "расписание", "новое время", "занятия", "занятие"]
    let word = words.first { lowercased().hasPrefix($0 + " ") }
    return word.map { String(dropFirst($0.count)).withoutOpening } ?? self
  }

  /// `13` of «13 человек», «стало 13 детей».
  var countOfPeople: String? {
    var words = spacedWords[...]
    if let first = words.first, ["стало", "будет", "теперь"].contains(first.lowercased()) {
      words = words.dropFirst()
    }
    guard words.count == 2, let count = words.first, let noun = words.last?.lowercased(),
      count.allSatisfy(\.isNumber),
      ["чел", "дет", "учащ", "обучающ", "воспитанник"].contains(where: noun.hasPrefix)
    else { return nil }
    return String(count)
  }

  /// `6` of «6 часов в неделю», «по 6 ч в неделю».
  var hoursOfWeek: String? {
    let words = folded.spacedWords.drop { $0 == "по" }
    guard words.count == 4, let hours = words.first, hours.first?.isNumber == true,
      let noun = words.dropFirst().first, noun == "ч." || noun == "ч" || noun.hasPrefix("час"),
      words.suffix(2).elementsEqual(["в", "неделю"])
    else { return nil }
    return String(hours)
  }

  /// «актовый зал» of «актовом зале», behind «в».
  var withHallInNominative: String {
    guard let word = spacedWords.first, spacedWords.count == 2, spacedWords[1] == "зале",
      word.hasSuffix("ом") || word.hasSuffix("ем")
    else { return self == "спортзале" ? "спортзал" : self }
    let stem = word.dropLast(2)
    let ending = stem.last.map { "кгх".contains($0) } == true ? "ий" : stem == "больш" ? "ой" : "ый"
    return "\(stem)\(ending) зал"
  }

  /// `34` of «34 кабинете», «34-м каб.».
  var roomBeforeItsWord: String? {
    let words = spacedWords
    guard words.count == 2, words[0].first?.isNumber == true, words[1].lowercased().hasPrefix("каб")
    else { return nil }
    return String(words[0].prefix { $0 != "-" })
  }

  /// What stands before «по 28.02.2027» at the end, and the day.
  var partedFromLastDay: (rest: String, day: String)? {
    let words = spacedWords
    for start in words.indices.dropFirst() where ["по", "до"].contains(words[start].lowercased()) {
      let stretch = LessonStretch(words[start...].joined(separator: " "))
      guard let stretch, stretch.first == nil, let day = stretch.lastInFigures else { continue }
      return (words[..<start].joined(separator: " "), day)
    }
    return nil
  }

  /// Who teaches behind «вместо» and the name of somebody else.
  var nameAfterThatOfReplaced: String? {
    let words = spacedWords
    guard words.count > 4, words[0].lowercased() == "вместо", words[2].contains(".") else {
      return nil
    }
    let rest = words[3...].joined(separator: " ")
    if let change = ChangeItems.keyed(rest) { return change.key == "педагог" ? change.value : nil }
    return words.count == 5 && words[4].contains(".") ? rest : nil
  }

  /// The words behind a colon, a comma or a dash.
  var withoutOpening: String {
    String(drop { " :,;–—-\u{A0}".contains($0) })
  }
}
