import Russian

/// The words of one phrase about a distance form, among those of a sentence.
struct DistanceFormWords {
  let indices: ClosedRange<Int>
  /// The word «дистанционная».
  let adjective: Int
  /// Whether the phrase itself speaks of learning.
  private let namesLearning: Bool

  /// «дистанционной форме», «форма обучения – дистанционная», «форма дистанционного обучения» around a
  /// word «дистанционная»; `nil` where none stands.
  init?(around index: Int, of words: [SentenceWord]) {
    let near = NearbyForms(words: words, index: index)
    guard let found = near.phrase else { return nil }
    (indices, namesLearning) = (found.indices, found.namesLearning)
    adjective = index
  }

  /// The words themselves.
  func words(of sentence: Sentence) -> ArraySlice<SentenceWord> { sentence.words[indices] }

  /// Whether it is about lessons rather than about an application, a meeting or a contest.
  func isOfLearning(in sentence: Sentence) -> Bool {
    if namesLearning { return true }
    let next = indices.upperBound + 1
    if next < sentence.words.count, !sentence.words[next].isAfterPause,
      sentence.words[next].isOfOtherMatter
    {
      return false
    }
    let others = sentence.words.filter { !$0.text.begins(with: "дистанцион") }
    return others.contains { $0.begins(withAnyOf: Self.learning) }
      || !others.contains(where: \.isOfOtherMatter)
  }

  private static let learning = [
    "занят", "занима", "обуч", "учи", "учат", "урок", "образоват", "перевод", "перевед", "перевел",
    "переход", "перейд", "перешл", "освои", "освоен", "программ",
  ]
}

extension SentenceWord {
  /// «Заявление», «собрание», «форма работы», but not «мы работаем».
  fileprivate var isOfOtherMatter: Bool {
    begins(withAnyOf: Self.otherMatters)
      && !begins(withAnyOf: ["работае", "работаю", "работал"])
  }

  private static let otherMatters = [
    "заявлен", "подат", "подач", "подае", "оплат", "собран", "совещан", "педсовет", "конкурс",
    "олимпиад", "фестивал", "конференц", "голосован", "опрос", "анкет", "соревнован", "турнир",
    "выставк", "связ", "работ", "отчет", "запис", "зачислен", "регистрац",
  ]
}
