import Russian

/// Whether a clause says that a service is left for something else.
///
/// «Чат переехал из Вотсапа в Сферум» says so; «из Сферума в Zoom» and «вышли из Zoom – зайдите снова» do not.
struct Departure {
  let words: [SentenceWord]
  let clause: Range<Int>
  /// The indices of the words of all names.
  let names: Set<Int>

  /// Whether a name is what is left.
  func leaves(_ name: Range<Int>) -> Bool {
    if said.contains(where: { $0.isOfCondition || $0.text == "не" }) { return false }
    if isReplaced(name) { return true }
    guard let word = word(before: name), ["из", "с", "со"].contains(word.text) else { return false }
    if said.contains(where: { $0.begins(withAnyOf: Self.moving) }) { return true }
    if said.contains(where: { $0.begins(withAnyOf: Self.carrying) && !$0.isOrder }) {
      return hasTarget && said.contains { $0.begins(withAnyOf: Self.carried) }
    }
    return said.contains {
      $0.begins(withAnyOf: Self.going) && !$0.isOrder
        && (hasTarget || $0.text.begins(with: "ушл"))
    }
  }

  private var said: ArraySlice<SentenceWord> { words[clause] }

  /// «Группа сменила Viber на MAX», «мы покинули Telegram», «Zoom заменён Сферумом».
  private func isReplaced(_ name: Range<Int>) -> Bool {
    let next = clause.contains(name.upperBound) ? words[name.upperBound] : nil
    if let verb = word(before: name), !verb.isOrder {
      if verb.begins(withAnyOf: ["смен", "поменя", "замен"]) { return next?.text == "на" }
      if verb.begins(withAnyOf: ["покин", "бросил"]) { return true }
    }
    return next?.begins(withAnyOf: ["замен", "сменил", "сменен"]) ?? false
  }

  /// The word before a name and what says its kind: «из приложения Zoom».
  private func word(before name: Range<Int>) -> SentenceWord? {
    var index = name.lowerBound - 1
    while index > clause.lowerBound, words[index].begins(withAnyOf: Self.kinds) { index -= 1 }
    return index >= clause.lowerBound ? words[index] : nil
  }

  /// Whether it goes somewhere that is no such service.
  private var hasTarget: Bool {
    clause.dropLast().contains { index in
      ["в", "во", "на", "к"].contains(words[index].text) && !names.contains(index + 1)
    }
  }

  /// What moves by itself, in any mood.
  private static let moving = ["переех", "переезж", "переш", "перейд", "перейт", "переход"]
  private static let carrying = ["перенес", "перенос", "перевел", "перевед", "перевод"]
  /// What is carried when the service is given up: a picture leaves it in use.
  private static let carried = [
    "чат", "групп", "канал", "занят", "общен", "урок", "переписк", "встреч", "объявлен", "рассылк",
    "кружок", "студи", "тест", "таблиц", "документ", "материал", "задани",
  ]
  private static let going = ["ушел", "ушл", "уход", "уйд", "выш", "выйд", "выход", "съех"]
  private static let kinds = [
    "чат", "групп", "канал", "мессенджер", "приложен", "программ", "сервис",
  ]
}

extension SentenceWord {
  /// «Перенесите».
  fileprivate var isOrder: Bool { text.hasSuffix("те") }
}
