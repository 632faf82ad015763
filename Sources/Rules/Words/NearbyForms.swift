import Russian

/// The words beside «дистанционная» that make a phrase about a form with it.
struct NearbyForms {
  /// Which words, and whether they name learning.
  typealias Phrase = (indices: ClosedRange<Int>, namesLearning: Bool)

  let words: [SentenceWord]
  let index: Int

  var phrase: Phrase? {
    if words[index].begins(withAnyOf: ["удаленн", "онлайн"]) { return formOfLearningAfter }
    guard words[index].text.begins(with: "дистанцион") else { return nil }
    if words[index].text == "дистанционно" {
      let isJoined = index + 1 < words.count && words[index + 1].link == .hyphen
      return isJoined ? formAfter : nil
    }
    return listed ?? formAfter ?? formBefore ?? predicate ?? learningBefore
  }

  /// «удалённой форме обучения».
  private var formOfLearningAfter: Phrase? {
    guard isForm(index + 1), isLearning(index + 2) else { return nil }
    return (index...index + 2, true)
  }

  /// «формы обучения: очная, дистанционная», «форму: очную или дистанционную».
  private var listed: Phrase? {
    let adjectives = adjectivesBefore
    var form = adjectives.start
    guard form >= 0, !isForm(index + 1) else { return nil }
    let namesLearning = isLearning(form) && form < index - 1
    if isWay(form) { form -= 1 }
    guard form >= 0, isForm(form), namesLearning || adjectives.hasFaceToFace,
      words[form + 1...index].contains(where: \.partsForms)
    else { return nil }
    return (form...index, true)
  }

  /// «дистанционной форме» with «обучения» or without, «дистанционной (удалённой) форме», «дистанционной, а не в
  /// очной форме».
  ///
  /// Of several forms only those of learning are told, since «формы занятий» are lectures and consultations.
  private var formAfter: Phrase? {
    var (form, hasFaceToFace) = (index + 1, adjectivesBefore.hasFaceToFace)
    while form < words.count, form - index <= 6, !isForm(form),
      words[form].isAdjective || Self.joints.contains(words[form].text)
    {
      hasFaceToFace = hasFaceToFace || words[form].isFaceToFace
      form += 1
    }
    guard isForm(form) else { return nil }
    if isLearning(form + 1) { return (index...form + 1, true) }
    let isOne = Self.one.contains(words[form].text) && !words[index].text.hasSuffix("ые")
    return isOne || hasFaceToFace ? (index...form, hasFaceToFace) : nil
  }

  /// «форма обучения – дистанционная», «форма – дистанционная».
  private var formBefore: Phrase? {
    guard words[index].link != .pause, index > 0 else { return nil }
    if isForm(index - 2), words[index - 1].link != .pause, isWay(index - 1),
      Self.one.contains(words[index - 2].text) || isLearning(index - 1)
    {
      return (index - 2...index, isLearning(index - 1))
    }
    let isNear =
      ["форма", "форму"].contains(words[index - 1].text)
      && ["дистанционная", "дистанционную"].contains(words[index].text)
    return isNear ? (index - 1...index, false) : nil
  }

  /// «форма реализации программы – дистанционная», «форма обучения может быть дистанционной».
  private var predicate: Phrase? {
    guard ["дистанционная", "дистанционной"].contains(words[index].text) else { return nil }
    let form = (3...6).map { index - $0 }.first { $0 >= 0 && words[$0].text == "форма" }
    guard let form, isWay(form + 1),
      !words[form + 1...index].contains(where: { $0.link == .pause })
    else { return nil }
    let isCopula = words[form + 2..<index].allSatisfy { Self.copulas.contains($0.text) }
    guard isCopula || index - form <= 4 && words[index].text == "дистанционная" else { return nil }
    return (form...index, isLearning(form + 1))
  }

  /// «форма дистанционного обучения»; «формы дистанционного обучения» are those of lessons.
  private var learningBefore: Phrase? {
    guard index > 0, Self.one.contains(words[index - 1].text), words[index - 1].text != "формы",
      words[index].link != .pause, isLearning(index + 1), words[index + 1].link != .pause
    else { return nil }
    return (index - 1...index + 1, true)
  }

  /// Where the words that are joined to the adjective begin, less one, and whether «очная» is among them.
  private var adjectivesBefore: (start: Int, hasFaceToFace: Bool) {
    var (start, hasFaceToFace) = (index - 1, false)
    while start >= 0, index - start <= 8, !isForm(start),
      words[start].isAdjective || words[start].isFaceToFace
        || Self.joints.contains(words[start].text)
    {
      hasFaceToFace = hasFaceToFace || words[start].isFaceToFace
      start -= 1
    }
    return (start, hasFaceToFace)
  }

  private func isForm(_ index: Int) -> Bool {
    words.indices.contains(index)
      && (Self.one.contains(words[index].text) || Self.many.contains(words[index].text))
  }

  private func isLearning(_ index: Int) -> Bool {
    words.indices.contains(index) && words[index].begins(withAnyOf: ["обучени", "образовани"])
  }

  private func isWay(_ index: Int) -> Bool {
    words.indices.contains(index) && words[index].begins(withAnyOf: Self.ways)
  }

  /// The noun in its cases, folded.
  private static let one: Set = ["форма", "формы", "форме", "форму", "формой", "формою"]
  private static let many: Set = ["форм", "формам", "формами", "формах"]
  private static let joints: Set = ["и", "или", "либо", "а", "не", "в", "на", "то", "есть"]
  private static let ways = [
    "обучени", "образовани", "реализац", "проведени", "получени", "освоени", "заняти",
  ]
  /// What may stand between «форма обучения» and what it is.
  private static let copulas: Set = [
    "не", "может", "быть", "будет", "стала", "стать", "станет", "становится", "остается", "у",
    "нас",
    "теперь", "бывает",
  ]
}

extension SentenceWord {
  /// «Очная», «очно-заочная», «заочная».
  fileprivate var isFaceToFace: Bool { begins(withAnyOf: ["очн", "заочн"]) }

  /// Whether it ends as adjectives do.
  fileprivate var isAdjective: Bool { Self.adjectiveEndings.contains(where: text.hasSuffix) }

  /// Whether forms are told apart there.
  fileprivate var partsForms: Bool {
    isAfterPause || link == .dash || ["и", "или", "не"].contains(text)
  }

  private static let adjectiveEndings = [
    "ая", "ую", "ой", "ою", "ые", "ых", "ым", "ыми", "ого", "ое",
  ]
}
