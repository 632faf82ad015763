/// The words of a line that may say nothing: each must be one that holds a place, or names what is asked for.
///
/// «Пока не назначен» and «ставка свободна» name nobody; «Орлова, пока не назначен другой» names somebody.
struct BlankWords {
  private let words: [Substring]
  private let thing: AskedThing

  /// Of folded words.
  init(_ words: [Substring], about thing: AskedThing) {
    (self.words, self.thing) = (words, thing)
  }

  /// Whether nothing is said in all of them.
  var saysNothing: Bool {
    // Most lines say something, and mostly with their first word.
    guard words.allSatisfy(isOfBlank) else { return false }
    return words.isEmpty || words.contains(where: isHolder) || isOfMissingDeed || isOfPersonUnnamed
  }

  private func isOfBlank(_ word: Substring) -> Bool {
    Self.fillers.contains(word) || isHolder(word) || isOfThing(word) || isOfDeed(word)
      || Self.turns.contains(word) || word.allSatisfy(\.isNumber)
  }

  /// «нет», «уточняется».
  private func isHolder(_ word: Substring) -> Bool {
    if Self.holders.contains(word) || Self.stemsOfHolders.contains(where: word.hasPrefix) {
      return true
    }
    switch thing {
    case .person:
      return Self.holdersOfPlaces.contains(word)
        || ["вакант", "ваканс"].contains(where: word.hasPrefix)
    case .training, .agreement: return Self.holdersOfDeeds.contains(word)
    case .anything, .conditions, .way: return false
    }
  }

  private func isOfThing(_ word: Substring) -> Bool {
    thing.words.contains(word)
      || (thing.stems + Self.stemsOfAnything).contains { stem in
        word.hasPrefix(stem) && word.count <= stem.count + Self.longestEnding
      }
  }

  private func isOfDeed(_ word: Substring) -> Bool {
    Self.deeds.contains(where: word.hasPrefix)
  }

  /// «не назначен», «будет определён», «без подготовки».
  private var isOfMissingDeed: Bool {
    words.indices.dropLast().contains { index in
      let next = words[(index + 1)...]
      return Self.turns.contains(words[index]) && next.contains(where: isOfDeed)
        || words[index] == "без" && next.contains(where: isOfThing)
    }
  }

  /// What a person is called, without the person: «ФИО», «врио руководителя».
  private var isOfPersonUnnamed: Bool {
    switch thing {
    case .person: words.allSatisfy(isOfThing)
    case .anything, .training, .conditions, .agreement, .way: false
    }
  }

  /// What stands beside the words that say it.
  private static let fillers: Set<Substring> = [
    "пока", "еще", "все", "временно", "сейчас", "на", "данный", "момент", "у", "нас", "в", "до",
    "с", "к", "по", "за", "и", "о", "того", "такого", "таких", "этого", "год", "года", "году",
    "учебного",
    "сентября", "октября", "ноября", "декабря", "января", "февраля", "марта", "апреля", "мая",
    "июня", "июля", "августа", "сентябре", "октябре", "ноябре", "декабре", "январе", "феврале",
    "марте", "апреле", "мае", "июне", "июле", "августе", "неделе", "следующей", "ближайшее",
    "время", "стадии", "стадию",
  ]
  /// What says it alone.
  private static let holders: Set<Substring> = [
    "нет", "нету", "никто", "никого", "никакой", "никаких", "никак", "позже", "позднее", "потом",
    "скоро", "вскоре", "неизвестно", "неизвестен", "неизвестна", "невозможно", "tbd", "todo", "xx",
    "xxx", "хх", "ххх", "прочерк", "пусто", "заполнить", "дописать", "вписать", "указать",
    "ищем", "ищется", "ищут", "поиск", "поиске", "подбираем", "подбирается", "решается", "решаем",
    "обсуждается", "обсуждаем", "определяется", "определимся", "определим", "согласуется",
    "согласуем", "согласовывается", "назначается", "назначим", "готовится", "готовятся",
    "разрабатывается", "разрабатываются", "планируется", "планируются", "ожидается", "ожидаем",
    "ждем", "будет", "будут", "сообщим", "дополним", "впишем", "укажем",
  ]
  private static let stemsOfHolders = ["уточн", "отсутств"]
  private static let holdersOfPlaces: Set<Substring> = [
    "вак", "свободно", "свободна", "свободен", "свободная", "открыта",
  ]
  private static let holdersOfDeeds: Set<Substring> = [
    "процессе", "плане", "планах", "ожидании", "согласовании", "рассмотрении",
  ]
  /// Surnames are longer: «Директоренко».
  private static let longestEnding = 3
  private static let stemsOfAnything = ["сведени", "данны", "информаци", "причин"]
  /// What makes of a deed one that has not been done.
  private static let turns: Set<Substring> = [
    "не", "ни", "без", "будет", "будут", "должен", "должны", "предстоит", "нужно", "надо",
  ]
  /// What is done about what a line asks for.
  private static let deeds = [
    "назнач", "определ", "указан", "установл", "известн", "решен", "решил", "выбран", "найден",
    "нашли", "утвержд", "разработ", "согласован", "обучен", "обучал", "обучил", "пройден", "прошел",
    "прошл", "проход", "требу", "нужн", "предусмотр", "контролиру", "имеет", "имеют", "проводит",
    "проводил", "получен", "получал", "заполнен", "сообщ", "назван", "предлага", "задан", "нужд",
    "подпис", "предусматр", "разрабат", "устанавл", "важн", "начат", "начин",
  ]
}
