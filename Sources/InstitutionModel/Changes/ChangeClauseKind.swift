import Russian
import Schema

/// What a part of a change that is said in one line is about, by the words that open it.
///
/// Russian: «отмена», «перенос на …», «замена …», «каб. …».
enum ChangeClauseKind: Hashable {
  case cancellation
  /// Of a place: no lesson is held there.
  case closure
  case move
  case substitute
  /// For whom somebody stands: nothing that is changed.
  case replaced
  case room
  case site
  case format
  case partners
  case addition
  case hour
  case directive
  case reason
  case announced

  /// The key of its own; `nil` for what has none.
  var key: String? {
    switch self {
    case .cancellation, .closure: "отмена"
    case .move: "перенос"
    case .substitute: "замена"
    case .replaced: nil
    case .room: "кабинет"
    case .site: "площадка"
    case .format: "формат"
    case .partners: "совместно с"
    case .addition: "дополнительное занятие"
    case .hour: "час"
    case .directive: "приказ"
    case .reason: "причина"
    case .announced: "объявлено"
    }
  }

  /// Whether it says what becomes of the lesson.
  var isEffect: Bool {
    switch self {
    case .cancellation, .closure, .move, .substitute, .room, .site, .format, .partners,
      .addition:
      true
    case .replaced, .hour, .directive, .reason, .announced: false
    }
  }

  /// The kind that the words open, and how many of them only say so; `nil` where they open none.
  static func opened(by words: ArraySlice<Substring>) -> (kind: Self, words: Int)? {
    let (first, second) = (words.first?.bareWord ?? "", words.dropFirst().first?.bareWord ?? "")
    let third = words.dropFirst(2).first?.bareWord ?? ""
    if first.hasPrefix("совместн"), second.hasPrefix("занят"), ["с", "со"].contains(third) {
      return (.partners, 3)
    }
    if let phrase = phrase(first, second) { return phrase }
    if words.namesRoomByNumber { return (.room, 0) }
    if let kind = exact[first] { return (kind, keptWords.contains(first) ? 0 : 1) }
    // «объявлен карантин» is why, «объявили 24.11» when.
    let isWhen = second.contains(where: \.isNumber) || ["в", "срочно"].contains(second)
    if isWhen, ["объяв", "обьяв", "обяв"].contains(where: first.hasPrefix) {
      return (.announced, 1)
    }
    return stems.first { first.hasPrefix($0.stem) }.map { ($0.kind, 1) }
  }

  /// What two words say together.
  private static func phrase(_ first: String, _ second: String) -> (kind: Self, words: Int)? {
    if first == "не", ["будет", "состоится", "проводится"].contains(second) {
      return (.cancellation, 2)
    }
    if ["занятия", "занятий", "урока"].contains(first), second == "нет" {
      return (.cancellation, 2)
    }
    if first.hasPrefix("совместн") || first == "вместе", ["с", "со"].contains(second) {
      return (.partners, 2)
    }
    if ["доп", "доп."].contains(first) || first.hasPrefix("дополнит"),
      second.hasPrefix("занят") || second == "час"
    {
      return (.addition, 2)
    }
    // «второй отменён» is which hour, «вторник отменён» a day.
    let isNumbered = first.contains(where: \.isLetter) && !first.namesWeekday
    if second.hasPrefix("отмен"), isNumbered, Int(hourOfLesson: first) != nil { return (.hour, 0) }
    // «2 часа» is how long, «2-го часа» which.
    let isOrdinal = second == "час" || first.contains(where: \.isLetter)
    if ["час", "часа"].contains(second), isOrdinal, Int(hourOfLesson: first) != nil {
      return (.hour, 0)
    }
    if first == "час", second.count < 4, Int(hourOfLesson: second) != nil { return (.hour, 0) }
    return nil
  }

  private static let exact: [String: Self] = [
    "→": .move, "->": .move, "=>": .move, "-->": .move, "⇒": .move, "ведет": .substitute,
    "проведет": .substitute, "проводит": .substitute, "вместо": .replaced, "каб": .room,
    "каб.": .room, "кабинет": .room, "кабинете": .room, "ауд": .room, "ауд.": .room,
    "аудитория": .room, "аудитории": .room, "площадка": .site, "площадке": .site,
    "онлайн": .format, "дистанционно": .format, "удаленно": .format, "очно": .format,
    "вживую": .format, "дистант": .format, "дистанте": .format,
    "синхронно": .format, "асинхронно": .format, "из-за": .reason, "причина": .reason,
    "причине": .reason,
  ]

  /// Those that say something themselves.
  private static let keptWords: Set = [
    "каб", "каб.", "кабинет", "кабинете", "ауд", "ауд.", "аудитория", "аудитории", "онлайн",
    "дистанционно", "удаленно", "очно", "вживую", "дистант", "дистанте", "синхронно", "асинхронно",
    "из-за",
  ]

  private static let stems: [(stem: String, kind: Self)] = [
    ("отмен", .cancellation), ("перен", .move), ("замен", .substitute), ("замещ", .substitute),
    ("формат", .format), ("приказ", .directive), ("объявлено", .announced),
    ("обьявлено", .announced), ("обявлено", .announced), ("сообщ", .announced),
  ]
}

extension ArraySlice<Substring> {
  /// Whether the number of a room stands in front of its word: «12 кабинете», at an end.
  fileprivate var namesRoomByNumber: Bool {
    guard count > 1, let number = first?.bareWord, number.first?.isNumber == true,
      !number.contains(where: { ":.".contains($0) })
    else { return false }
    let word = self[startIndex + 1]
    let isEnd = count == 2 || word.last.map { ",;)".contains($0) } ?? false
    return isEnd && ["каб", "каб.", "кабинет", "кабинете", "аудитории"].contains(word.bareWord)
  }
}

extension Substring {
  /// The word folded, without the signs around it.
  var bareWord: String {
    String(String(self).folded.drop { "(«\"".contains($0) })
      .trimmingSuffix { ",:;)»\"".contains($0) }
  }
}
