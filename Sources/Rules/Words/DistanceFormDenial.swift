import Russian

/// Whether a sentence says of a distance form that there is none, or that it is not used.
///
/// What «не» governs decides: «не в дистанционной форме» and «в дистанционной форме не проводим» deny it, «не в
/// очной, а в дистанционной форме» and «не все занятия идут в дистанционной форме» do not.
struct DistanceFormDenial {
  private let words: [SentenceWord]
  private let phrase: DistanceFormWords
  /// The words between pauses and dashes around it; no more than 40 on each side.
  private let clause: Range<Int>

  init(_ phrase: DistanceFormWords, in sentence: Sentence) {
    (words, self.phrase) = (sentence.words, phrase)
    var (lower, upper) = (phrase.indices.lowerBound, phrase.indices.upperBound + 1)
    while lower > 0, !words[lower].opensClause, phrase.indices.lowerBound - lower < 40 {
      lower -= 1
    }
    while upper < words.count, !words[upper].opensClause, upper - phrase.indices.upperBound < 40 {
      upper += 1
    }
    clause = lower..<upper
  }

  var isMeant: Bool {
    if isCalledWrong || isContrasted || isOfDeniedCopula { return true }
    if let isLeftOut { return isLeftOut }
    return isPast || isAbsent || isBanned || hasDeniedVerb
  }

  private var lower: Int { phrase.indices.lowerBound }
  private var upper: Int { phrase.indices.upperBound }
  private var before: ArraySlice<SentenceWord> { words[clause.lowerBound..<lower] }
  private var said: ArraySlice<SentenceWord> { words[clause] }

  /// «Слова «дистанционная форма» неверны».
  private var isCalledWrong: Bool {
    said.contains {
      $0.begins(withAnyOf: ["неверн", "неправильн", "ошибочн", "отсутств", "избега"])
    }
      || words.dropFirst(upper + 1).prefix(3).contains { $0.text.begins(with: "ошиб") }
  }

  /// «Не в дистанционной форме», «ни в какой дистанционной форме», «никакой дистанционной формы».
  private var isContrasted: Bool {
    [phrase.adjective, lower].contains { start in
      let index = words[clause.lowerBound..<max(start, clause.lowerBound)].lastIndex {
        !Self.particles.contains($0.text)
      }
      return index.map { ["не", "ни"].contains(words[$0].text) } ?? false
    } || before.suffix(2).contains { $0.text != "никак" && $0.text.begins(with: "никак") }
  }

  /// «Форма обучения не может быть дистанционной».
  private var isOfDeniedCopula: Bool {
    zip(words[phrase.indices], words[phrase.indices].dropFirst()).contains { word, next in
      word.text == "не" && next.begins(withAnyOf: ["мож", "быва", "буд", "ста", "оста"])
    }
  }

  /// «Вместо дистанционной формы»; «без дистанционной формы не обойтись» is none; `nil` where nothing leaves it out.
  private var isLeftOut: Bool? {
    guard let word = before.suffix(3).last(where: { Self.leavingOut.contains($0.text) })?.text
    else {
      return nil
    }
    return word != "без"
      || !said.contains {
        ["никак", "не", "нельзя"].contains($0.text) || $0.text.begins(with: "невозмож")
      }
  }

  /// «Раньше занимались в дистанционной форме».
  private var isPast: Bool {
    guard let first = words.first, ["раньше", "прежде", "ранее"].contains(first.text),
      words.count > 1, !["чем", "всего"].contains(words[1].text)
    else { return false }
    return !words[..<lower].prefix(40).contains { Self.turns.contains($0.text) }
  }

  /// «Нет дистанционной формы», «занятий в дистанционной форме нет»; «в ней нет ничего сложного» is none.
  private var isAbsent: Bool {
    clause.contains { index in
      guard words[index].text == "нет",
        !words[clause.lowerBound..<index].contains(where: \.isOfCondition)
      else { return false }
      let isGenitive =
        words[phrase.adjective].text == "дистанционной"
        && words[phrase.indices].contains { ["формы", "форм"].contains($0.text) }
      let next = index + 1 < clause.upperBound ? words[index + 1] : nil
      let isOfLessons = next?.begins(withAnyOf: Self.mentions) ?? false
      if index < lower {
        return lower - index <= 3 && (isOfLessons || isGenitive && isDescription(index + 1..<lower))
      }
      return next == nil || isGenitive || isOfLessons
    }
  }

  /// «Никакой», «отдельной», «у нас», but not «причин бояться».
  private func isDescription(_ indices: Range<Int>) -> Bool {
    words[indices].allSatisfy { $0.text.hasSuffix("ой") || ["у", "нас"].contains($0.text) }
  }

  /// «Нельзя переходить на дистанционную форму»; «нельзя опаздывать на занятия» says nothing of it.
  private var isBanned: Bool {
    clause.contains { index in
      if words[index].text.begins(with: "отказ") {
        return index < lower && words[index..<lower].contains { $0.text == "от" }
          && !said.contains { ["не", "нельзя"].contains($0.text) }
      }
      guard
        words[index].text == "нельзя"
          || words[index].begins(withAnyOf: ["запрещ", "запрет", "недопуст"])
      else { return false }
      return infinitive(at: index).map { words[$0].isOfForm } ?? true
    }
  }

  /// Whether the verb that stands nearest before the phrase is denied, or the first one behind it where none does.
  private var hasDeniedVerb: Bool {
    if before.contains(where: \.isOfCondition) { return false }
    let verbs = self.verbs
    if let last = verbs.last(where: { $0.index < lower }) { return last.isDenied }
    guard let next = verbs.first(where: { $0.index > upper }), next.isDenied else { return false }
    // «Дистанционная форма не означает каникул».
    return !words[next.index + 1].text.begins(with: "означ")
  }

  /// The verbs of the clause outside the phrase that may say something of it.
  private var verbs: [(index: Int, isDenied: Bool)] {
    var (verbs, index) = ([(index: Int, isDenied: Bool)](), clause.lowerBound)
    while index < clause.upperBound {
      defer { index += 1 }
      if phrase.indices.contains(index) { continue }
      guard words[index].text == "не" else {
        if words[index].isOfForm { verbs.append((index, false)) }
        continue
      }
      guard index + 1 < clause.upperBound else { break }
      index += 1
      if words[index].begins(withAnyOf: Self.parts) { continue }
      verbs.append((index - 1, isDenied(at: index)))
      if words[index].isModal, let verb = infinitive(at: index), verb > index { index = verb }
    }
    return verbs
  }

  /// Whether «не» before a word denies the form: «не проводим», «не будем переходить», «не нужна».
  private func isDenied(at index: Int) -> Bool {
    guard words[index].isModal else { return words[index].isOfForm }
    if let verb = infinitive(at: index) { return words[verb].isOfForm }
    return words[index].begins(withAnyOf: Self.sufficient)
  }

  private func infinitive(at index: Int) -> Int? {
    clause.first { $0 > index && words[$0].isInfinitive }
      ?? words[clause.lowerBound..<index].lastIndex(where: \.isInfinitive)
  }

  private static let particles: Set = [
    "в", "на", "по", "к", "о", "через", "такой", "такая", "такую", "отдельной", "отдельная",
    "какой",
    "либо",
  ]
  private static let leavingOut: Set = ["без", "вместо", "кроме", "вне"]
  /// «Нет занятий в дистанционной форме», «нет слов о ней».
  private static let mentions = [
    "занят", "урок", "обуч", "групп", "слов", "понят", "термин", "упомин", "речи",
  ]
  private static let turns: Set = ["теперь", "сейчас", "ныне", "отныне", "а", "но", "зато"]
  /// «Не все», «не только» deny no more than a part.
  private static let parts = ["только", "лишь", "просто", "все", "всегда", "кажд"]
  private static let sufficient = [
    "буд", "нужн", "нужен", "разреш", "допуск", "планир", "след", "име",
  ]
}

extension SentenceWord {
  fileprivate var opensClause: Bool { isAfterPause || link == .dash }

  fileprivate var isModal: Bool {
    begins(withAnyOf: [
      "буд", "долж", "мож", "могу", "нужн", "нужен", "надо", "след", "стоит", "планир", "собира",
      "разреш", "допуск", "рекоменд", "совет", "имее", "вправ",
    ])
  }

  /// Whether it is a verb whose denial denies a form beside it.
  fileprivate var isOfForm: Bool {
    begins(withAnyOf: Self.ofForm) && !begins(withAnyOf: Self.nouns)
  }

  private static let ofForm = [
    "быва", "существ", "провод", "провед", "провест", "примен", "использ", "предусм", "предлага",
    "реализ", "иде", "идут", "идти", "вед", "вест", "организ", "явля", "имее", "вводи", "ввод",
    "введ", "планир", "допуск", "разреш", "практик", "призна", "установ", "устан", "счита", "пиш",
    "писа", "говор", "упомин", "употреб", "назыв", "назва", "занима", "заним", "обуча", "обучи",
    "учи", "учат", "работа", "откры", "вправе", "получ", "осваив", "освои", "зна", "примет",
    "принима", "остан", "быть", "будет", "переходи", "переходя", "перейд", "перейт", "переводи",
    "переводя", "перевед", "перевест", "перевел", "выбир", "выбер", "значит", "означ", "предпол",
    "закреп", "появ", "есть", "станов", "соглаш",
  ]
  private static let nouns = [
    "обучени", "заняти", "ведущ", "учител", "училищ", "учебн", "учени", "учащ", "работник",
    "открытк",
  ]
}
