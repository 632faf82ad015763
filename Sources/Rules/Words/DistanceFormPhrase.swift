import Russian
import SourceText

/// The words «дистанционная форма обучения», in any case and in either order, in a text.
struct DistanceFormPhrase {
  /// As it is written.
  let text: String
  /// Its bytes in the text.
  let bytes: Range<Int>

  /// What every such phrase has in it.
  private static let openings = [
    "истанцион", "ИСТАНЦИОН", "далённ", "даленн", "нлайн-форм", "нлайн форм",
  ]

  /// Every such phrase of a text, in order, but for sentences that deny it or are not about learning.
  static func all(in text: String) -> [DistanceFormPhrase] {
    guard openings.contains(where: text.utf8.holds) else { return [] }
    return Sentence.all(in: text).flatMap { sentence in
      let found = sentence.words.indices.compactMap { FormWords(around: $0, of: sentence.words) }
      return found.isEmpty || sentence.deniesDistanceForm
        ? [] : found.filter { $0.isOfLearning(in: sentence) }.map { $0.phrase(in: text) }
    }
  }
}

extension Sentence {
  /// Whether it says that there is no such form.
  fileprivate var deniesDistanceForm: Bool {
    Denial(self).ofAll || words.contains { $0.text == "нет" }
  }
}

/// The words of one phrase.
private struct FormWords {
  let words: ArraySlice<SentenceWord>
  /// Whether the phrase itself speaks of learning.
  let namesLearning: Bool

  /// «дистанционной форме», «форма обучения – дистанционная», «форма дистанционного обучения» around a
  /// word «дистанционная»; `nil` where none stands.
  init?(around index: Int, of words: [SentenceWord]) {
    let near = Nearby(words: words, index: index)
    if words[index].begins(withAnyOf: ["удаленн", "онлайн"]) {
      guard let indices = near.formOfLearningAfter else { return nil }
      (self.words, namesLearning) = (words[indices], true)
      return
    }
    guard words[index].text.begins(with: "дистанционн") else { return nil }
    if let listed = near.listed {
      (self.words, namesLearning) = (words[listed], true)
      return
    }
    guard let indices = near.formBefore ?? near.learningBefore ?? near.formAfter,
      indices.dropFirst().allSatisfy({ words[$0].link != .pause })
    else { return nil }
    self.words = words[indices]
    namesLearning = words[indices].contains { $0.begins(withAnyOf: ["обучени", "образовани"]) }
  }

  /// Whether it is about lessons rather than about an application, a meeting or a contest.
  func isOfLearning(in sentence: Sentence) -> Bool {
    if namesLearning { return true }
    let others = sentence.words.filter { !$0.text.begins(with: "дистанционн") }
    return others.contains { $0.begins(withAnyOf: Self.learning) }
      || !others.contains { $0.begins(withAnyOf: Self.otherMatters) }
  }

  func phrase(in text: String) -> DistanceFormPhrase {
    let lower = words.first?.offset ?? 0
    let bytes = lower..<(words.last?.end ?? lower)
    let written = text.utf8.dropFirst(bytes.lowerBound).prefix(bytes.count)
    return DistanceFormPhrase(text: String(decoding: written, as: UTF8.self), bytes: bytes)
  }

  private static let learning = ["занят", "занима", "обуч", "учи", "учат", "урок", "образоват"]
  private static let otherMatters = [
    "заявлен", "подат", "подач", "подаё", "оплат", "собран", "совещан", "педсовет", "конкурс",
    "олимпиад", "фестивал", "конференц", "голосован", "опрос", "анкет", "соревнован", "турнир",
    "выставк", "связ", "работ", "отчет",
  ]
}

/// The words beside «дистанционная».
private struct Nearby {
  let words: [SentenceWord]
  let index: Int

  /// «дистанционная форма» with «обучения» or without; of several forms only those of learning are told,
  /// since «формы занятий» are lectures and consultations.
  var formAfter: ClosedRange<Int>? {
    guard let form = word(1), Self.one.contains(form) || Self.many.contains(form) else {
      return nil
    }
    if isLearning(2) { return index...index + 2 }
    let isOne = Self.one.contains(form) && !words[index].text.hasSuffix("ые")
    return isOne ? index...index + 1 : nil
  }

  /// «удалённой форме обучения».
  var formOfLearningAfter: ClosedRange<Int>? {
    guard let form = word(1), Self.one.contains(form) || Self.many.contains(form), isLearning(2)
    else { return nil }
    return index...index + 2
  }

  /// «формы обучения: очная, дистанционная».
  var listed: ClosedRange<Int>? {
    guard words[index].text == "дистанционная" else { return nil }
    let form = words[..<index].lastIndex { Self.one.contains($0.text) }
    guard let form, form + 2 < index,
      words[form + 1].begins(withAnyOf: ["обучени", "образовани"]),
      words[form + 2..<index].allSatisfy({
        $0.text.hasSuffix("ая") || $0.text == "и" || $0.text.hasPrefix("очно")
      })
    else { return nil }
    return form...index
  }

  /// «форма обучения – дистанционная», «форма – дистанционная».
  var formBefore: ClosedRange<Int>? {
    if let form = word(-2), isLearning(-1) || isWay(-1),
      Self.one.contains(form) || Self.many.contains(form) && isLearning(-1)
    {
      return index - 2...index
    }
    if let form = word(-1), ["форма", "форму"].contains(form),
      ["дистанционная", "дистанционную"].contains(words[index].text)
    {
      return index - 1...index
    }
    return predicate
  }

  /// «форма реализации программы – дистанционная».
  private var predicate: ClosedRange<Int>? {
    guard words[index].text == "дистанционная",
      let form = (3...4).map({ index - $0 }).first(where: { $0 >= 0 && words[$0].text == "форма" }),
      words[form + 1].begins(withAnyOf: Self.ways)
    else { return nil }
    return form...index
  }

  private static let ways = ["обучени", "реализац", "проведени", "получени", "освоени", "заняти"]

  /// «форма дистанционного обучения»; «формы дистанционного обучения» are those of lessons.
  var learningBefore: ClosedRange<Int>? {
    guard let form = word(-1), Self.one.contains(form), form != "формы", isLearning(1) else {
      return nil
    }
    return index - 1...index + 1
  }

  private func word(_ step: Int) -> String? {
    words.indices.contains(index + step) ? words[index + step].text : nil
  }

  private func isLearning(_ step: Int) -> Bool {
    word(step).map { $0.begins(with: "обучени") || $0.begins(with: "образовани") } ?? false
  }

  private func isWay(_ step: Int) -> Bool {
    words.indices.contains(index + step) && words[index + step].begins(withAnyOf: Self.ways)
  }

  /// The noun in its cases, folded.
  private static let one: Set = ["форма", "формы", "форме", "форму", "формой", "формою"]
  private static let many: Set = ["форм", "формам", "формами", "формах"]
}
