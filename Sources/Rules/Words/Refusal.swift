import Russian

/// Which of the services that a sentence names it says are not used.
///
/// «Не пользуемся Zoom» says so, «не беда: пишите в Zoom» and «без Zoom никак» do not.
struct Refusal {
  private let words: [SentenceWord]
  private let clauses: [SentenceClause]
  /// The indices of the words of all names.
  private let names: Set<Int>

  init(_ sentence: Sentence, naming names: [Range<Int>]) {
    words = sentence.words
    clauses = SentenceClause.all(of: sentence)
    self.names = Set(names.joined())
  }

  /// Whether it says so of a name.
  func holds(of name: Range<Int>) -> Bool {
    guard let place = clauses.firstIndex(where: { $0.indices.contains(name.lowerBound) })
    else { return false }
    if let isLeftOut = isLeftOut(name.lowerBound, in: clauses[place].indices) { return isLeftOut }
    let clause = clauses[place].indices
    if isPast(place) || isAbsent(name, in: clause) || isContrasted(name.lowerBound, in: clause)
      || Departure(words: words, clause: clause, names: names).leaves(name)
    {
      return true
    }
    switch clauses[place].verdict(at: name.lowerBound) {
    case .refusal, .ban: return !isRestricted(place)
    case .use: return isInserted(place)
    case nil: return isInserted(place) || isRefusedBefore(place) || isRefusedAfter(place)
    }
  }

  /// «В WhatsApp не звоним, только пишем».
  private func isRestricted(_ place: Int) -> Bool {
    guard place + 1 < clauses.count else { return false }
    let next = clauses[place + 1]
    return ["только", "лишь"].contains(words[next.indices.lowerBound].text)
      && next.predicates.last?.kind == .use
      && !words[next.indices].contains { ["в", "во", "на", "через"].contains($0.text) }
  }

  /// «Работы, присланные в WhatsApp, не принимаем».
  private func isInserted(_ place: Int) -> Bool {
    guard place > 0, place + 1 < clauses.count, let first = words[clauses[place].indices].first,
      first.link == .pause, Self.participles.contains(where: first.text.hasSuffix),
      !words[clauses[place].indices].contains(where: {
        $0.begins(withAnyOf: ["позже", "после", "поздн"])
      })
    else { return false }
    let next = clauses[place + 1]
    guard let said = next.predicates.first, said.index <= next.indices.lowerBound + 1 else {
      return false
    }
    return said.kind != .use
  }

  /// «Вместо Zoom», «без Zoom», «все, кроме Zoom»; `nil` where no such word governs the name.
  private func isLeftOut(_ name: Int, in clause: Range<Int>) -> Bool? {
    guard
      let start = (clause.lowerBound..<name).last(where: {
        Self.leavingOut.contains(words[$0].text)
      })
    else { return nil }
    let between = start + 1..<name
    switch words[start].text {
    case "вместо":
      let isOfOther = between.contains {
        words[$0].isOfUse || words[$0].begins(withAnyOf: Self.meetings)
      }
      return isOfOther ? nil : true
    case "кроме":
      guard isBare(between) else { return nil }
      return words[..<start].contains { $0.begins(withAnyOf: Self.wholes) }
    case _:
      guard isBare(between) else { return nil }
      return !words[clause].contains { ["никак", "не", "нельзя"].contains($0.text) }
    }
  }

  /// «Раньше занимались в Zoom», until the sentence comes to what is now.
  private func isPast(_ place: Int) -> Bool {
    guard let first = words.first, Self.earlier.contains(first.text),
      !["чем", "всего"].contains(words.dropFirst().first?.text)
    else { return false }
    return !clauses[...place].dropFirst().contains { clause in
      words[clause.indices].contains { Self.turns.contains($0.text) }
    } && !words[clauses[0].indices].contains { Self.now.contains($0.text) }
  }

  /// «Zoom у нас нет»; «если нет Zoom, скачайте» and «у кого нет Zoom» say that it is used.
  private func isAbsent(_ name: Range<Int>, in clause: Range<Int>) -> Bool {
    clause.contains { index in
      guard words[index].text == "нет", abs(index - name.lowerBound) <= 10,
        !words[clause.lowerBound..<index].contains(where: \.isOfCondition)
      else { return false }
      return index < name.lowerBound
        ? isBare(index + 1..<name.lowerBound) : isBare(name.upperBound..<index)
    }
  }

  /// «Не Zoom», «не в чате Zoom», «ни в Zoom», «никаких групп в Zoom».
  private func isContrasted(_ name: Int, in clause: Range<Int>) -> Bool {
    (max(clause.lowerBound, name - 3)..<name).contains { index in
      (["не", "ни"].contains(words[index].text) || words[index].begins(withAnyOf: Self.nothing))
        && isBare(index + 1..<name)
    }
  }

  /// «Не пользуемся Zoom, Skype», «не пользуемся: Zoom», «а Zoom – тоже».
  private func isRefusedBefore(_ place: Int) -> Bool {
    guard isBare(clauses[place].indices),
      let before = clauses[..<place].lastIndex(where: { !$0.predicates.isEmpty }),
      clauses[before + 1..<place].allSatisfy({ isBare($0.indices) }), isRefused(before)
    else { return false }
    return clauses[before + 1].link == .colon
      || clauses[before].indices.contains(where: names.contains)
  }

  /// «Zoom, Skype и Viber запрещены», «занятия в Zoom – запрещены».
  private func isRefusedAfter(_ place: Int) -> Bool {
    let after = clauses.indices.first {
      $0 > place && (!clauses[$0].predicates.isEmpty || isAlike($0))
    }
    guard let after else { return false }
    if isAlike(after) {
      return clauses[..<place].lastIndex { !$0.predicates.isEmpty }.map(isRefused) ?? false
    }
    if isBare(clauses[place].indices) { return isRefused(after) }
    guard after == place + 1, clauses[after].link == .dash else { return false }
    return clauses[after].predicates.first.map { $0.kind == .ban } ?? false
  }

  private func isRefused(_ place: Int) -> Bool {
    switch clauses[place].predicates.last?.kind {
    case .refusal, .ban: true
    case .use, nil: false
    }
  }

  /// «Тоже».
  private func isAlike(_ place: Int) -> Bool {
    clauses[place].predicates.isEmpty
      && words[clauses[place].indices].contains { ["тоже", "также"].contains($0.text) }
  }

  /// Whether words are names, with what joins them and says what they are.
  private func isBare(_ indices: Range<Int>) -> Bool {
    indices.allSatisfy {
      names.contains($0) || Self.joints.contains(words[$0].text)
        || words[$0].begins(withAnyOf: Self.kinds)
    }
  }

  private static let leavingOut: Set = ["вместо", "без", "кроме"]
  /// «Вместо очного занятия Zoom» leaves the lesson out.
  private static let meetings = ["очн", "личн", "кружк", "встреч", "репетиц", "поход", "экскурс"]
  private static let wholes = ["все", "любо", "любы"]
  private static let participles = [
    "нные", "нных", "нное", "нный", "нная", "нную", "вшие", "вших",
  ]
  private static let nothing = ["никаки", "никаког", "никакой", "никаком"]
  /// What a sentence of the past begins with.
  private static let earlier: Set = ["раньше", "прежде", "ранее"]
  private static let now: Set = ["теперь", "сейчас", "ныне", "сегодня", "отныне"]
  private static let turns: Set = now.union(["а", "но", "зато"])
  private static let joints: Set = [
    "и", "или", "ни", "в", "во", "на", "с", "со", "через", "у", "нас", "больше", "уже", "а", "тоже",
    "также", "по", "от", "наш", "нашего", "нашем", "наши", "наших", "старые", "старых", "других",
    "другие", "вас", "них", "детей", "никаких", "никакого", "никакой", "никакие", "никаком",
  ]
  private static let kinds = [
    "чат", "групп", "канал", "мессенджер", "приложен", "программ", "сервис", "аккаунт", "заняти",
    "урок", "установк", "использован", "скачиван", "регистрац", "конференц", "видео", "социальн",
    "сет", "соцсет", "учрежден", "школ", "педагог", "бесед",
  ]
}
