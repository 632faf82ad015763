import Russian

/// What a sentence says that takes responsibility from the institution, or lays it on families alone.
struct Disclaimer {
  let sentence: Sentence

  /// The words that say so; `nil` where none do.
  var range: Range<Int>? {
    if sentence.has(Self.forbidding) || tellsOfDoingTasks { return nil }
    if sentence.has(Self.otherMatters), !sentence.has(Self.ownMatters) { return nil }
    guard sentence.has(["ответственн", "отвеча"]) else { return nil }
    return exclusion ?? waiver ?? contrast ?? onlyParents ?? shift
  }

  private var words: [SentenceWord] { sentence.words }
  private var noun: Int? { sentence.first(of: ["ответственн"]) }
  private var parent: Int? { sentence.first(of: Self.families) }
  private var hasSubject: Bool { words.contains(where: \.isOfInstitution) }

  /// What parents answer for (5.3), and not the fulfilment of a program.
  private var tellsOfDoingTasks: Bool {
    sentence.has(["выполнени"]) && !sentence.has(["программ", "план"])
  }

  /// «Ответственность учреждения исключается».
  private var exclusion: Range<Int>? {
    guard let noun, hasSubject,
      let verb = sentence.first(of: ["исключа", "исключен"], from: noun), !isDenied(verb)
    else { return nil }
    return noun..<verb + 1
  }

  /// «Учреждение ответственности не несёт», «не отвечаем за жизнь детей», «освобождается от ответственности».
  private var waiver: Range<Int>? {
    guard let (start, verb) = waivingVerb, hasSubject || words[verb].text.hasSuffix("ем"),
      hasSubject || parent == nil, !isOfParents(start)
    else { return nil }
    if words[verb].text.begins(with: "отвеча") {
      return charge.map { min(start, verb)..<max(verb, $0) + 1 }
    }
    let isOfParents =
      words[verb].begins(withAnyOf: ["освобожд", "освобод", "снима", "снят"]) && parent != nil
    guard let noun, !isOfParents else { return nil }
    return min(noun, start)..<max(noun, verb) + 1
  }

  /// «Родители не отвечают за программу»: whom the word before the verb names.
  private func isOfParents(_ verb: Int) -> Bool {
    let subject = words[max(0, verb - 4)..<verb].last {
      $0.isOfInstitution || $0.begins(withAnyOf: Self.families)
    }
    return subject?.begins(withAnyOf: Self.families) ?? false
  }

  /// «Не несёт», «не будет отвечать», «снимает»: where it begins, and the verb.
  private var waivingVerb: (start: Int, verb: Int)? {
    words.indices.lazy.compactMap { index in
      guard let denial = denial(of: index) else {
        return words[index].begins(withAnyOf: Self.leaving) ? (index, index) : nil
      }
      return words[index].begins(withAnyOf: Self.bearing) ? (denial, index) : nil
    }.first
  }

  /// «Не несёт», «не может нести»: the place of «не»; «не может не нести» denies nothing.
  private func denial(of index: Int) -> Int? {
    if index > 0, words[index - 1].text == "не" {
      let isTwice =
        index > 2 && words[index - 3].text == "не"
        && words[index - 2].begins(withAnyOf: Self.modal)
      return isTwice ? nil : index - 1
    }
    guard index > 1, words[index - 2].text == "не", words[index - 1].begins(withAnyOf: Self.modal)
    else { return nil }
    return index - 2
  }

  /// What the institution answers for: «за жизнь», «за всё», «ни за что».
  private var charge: Int? {
    words.indices.lazy.compactMap { index -> Int? in
      guard words[index].text == "за" else { return nil }
      return (index + 1..<min(words.count, index + 5)).first {
        words[$0].begins(withAnyOf: Self.objects) || ["все", "что"].contains(words[$0].text)
      }
    }.first
  }

  /// «Ответственность несут родители, а не учреждение».
  private var contrast: Range<Int>? {
    guard let parent, let verb = sentence.first(of: ["ответственн", "отвеча"]) else { return nil }
    return words.indices.lazy.dropLast().compactMap { index -> Range<Int>? in
      guard words[index].text == "не" else { return nil }
      let isGoverned = ["на", "у", "с"].contains(words[index + 1].text)
      let other = isGoverned ? index + 2 : index + 1
      guard other < words.count, words[other].isOfInstitution else { return nil }
      return min(verb, parent, index)..<max(verb, parent, other) + 1
    }.first
  }

  /// «За безопасность детей отвечают только родители», «ответственность несут исключительно родители».
  private var onlyParents: Range<Int>? {
    guard let verb = sentence.first(of: ["отвеча", "несут", "несет", "лежит", "ложится"]),
      sentence.has(Self.objects) || isOfEverything
    else { return nil }
    return words.indices.lazy.dropFirst().compactMap { index -> Range<Int>? in
      guard words[index].begins(withAnyOf: Self.families),
        let only = words[..<index].lastIndex(where: { !["на", "сами"].contains($0.text) }),
        Self.onlies.contains(words[only].text), only == 0 || words[only - 1].text != "не"
      else { return nil }
      return min(verb, only)..<max(verb, index) + 1
    }.first
  }

  /// Whether no single thing is named that is answered for.
  private var isOfEverything: Bool {
    noun != nil && !words.contains { $0.text == "за" } && !sentence.has(["дома"])
  }

  /// «Вся ответственность лежит на родителях», «за всё отвечает семья».
  private var shift: Range<Int>? {
    guard let parent, let bearing = noun ?? sentence.first(of: ["отвеча"]), !deniesShift else {
      return nil
    }
    let all = words.indices.first { index in
      if noun != nil, words[index].isOfWhole || words[index].begins(withAnyOf: Self.shifting) {
        return true
      }
      return words[index].text == "за" && index + 1 < words.count && words[index + 1].text == "все"
        && !words.contains { $0.text == "дома" }
    }
    return all.map { min($0, bearing, parent)..<max($0, bearing, parent) + 1 }
  }

  /// «Не вся ответственность», «ответственность не лежит на родителях», «не перекладывает».
  private var deniesShift: Bool {
    zip(words, words.dropFirst()).contains { word, next in
      word.text == "не"
        && (next.isOfWhole || next.text == "все" || next.begins(withAnyOf: Self.laying))
    }
  }

  private func isDenied(_ verb: Int) -> Bool {
    words[max(0, verb - 2)..<verb].contains { $0.text == "не" }
  }

  private static let families = ["родител", "семь"]
  private static let onlies: Set = ["только", "лишь", "исключительно", "одни", "одна"]
  private static let bearing = [
    "несет", "несем", "несут", "нести", "берет", "берем", "брать", "отвеча", "принима", "принять",
    "имеет", "имеем",
  ]
  private static let leaving = [
    "снима", "слага", "снят", "складыва", "сложил", "освобожд", "освобод",
  ]
  private static let shifting = ["перелож", "переклад"]
  private static let laying = shifting + ["лежит", "ложит", "несет", "несут", "отвеча", "снима"]
  private static let modal = [
    "буд", "мож", "мог", "обязан", "долж", "готов", "намер", "хот", "собира",
  ]
  private static let objects = [
    "жизн", "здоров", "дет", "ребен", "учащ", "обуча", "обучен", "безопасн", "качеств", "программ",
    "освоен", "результат", "занят", "уровен", "подготовк", "успева", "развит", "воспит",
  ]
  /// What institutions do not answer for in law.
  private static let otherMatters = [
    "связ", "сайт", "ссыл", "вещ", "интернет", "техник", "сторонн", "оператор", "компьютер",
    "устройств", "телефон", "приложен", "антивирус",
  ]
  /// What they answer for whatever else is named.
  private static let ownMatters = ["обучени", "безопасн", "жизн", "здоров"]
  private static let forbidding = ["нельзя", "неверн", "незакон", "неправ"]
}

extension SentenceWord {
  /// «Учреждение», «педагог», «мы», but not «дома».
  fileprivate var isOfInstitution: Bool { text != "дома" && begins(withAnyOf: Self.institutions) }

  /// «Вся», «полностью».
  fileprivate var isOfWhole: Bool {
    ["вся", "всю", "полная", "полную", "полностью", "целиком", "всецело"].contains(text)
  }

  private static let institutions = [
    "учрежден", "администрац", "организац", "педагог", "преподават", "учител", "тренер",
    "работник", "сотрудник", "руковод", "директор", "дом", "дворец", "центр", "школ", "ддт", "мы",
    "коллектив", "кружок", "студи", "отдел",
  ]
}
