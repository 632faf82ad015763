import Russian

/// Whether a sentence says that something is not so, or must not be.
///
/// «Не пользуемся Zoom» denies, «не опаздывайте в Zoom» does not.
struct Denial {
  /// Whether all of the sentence is denied.
  let ofAll: Bool
  /// The first word from which on things are left out: «вместо Zoom – Сферум».
  private let start: Int?
  /// The places of «нет».
  private let absences: [Int]

  init(_ sentence: Sentence) {
    let words = sentence.words
    ofAll = words.indices.contains { Self.denies(words, at: $0) }
    start = words.firstIndex { Self.leavingOut.contains($0.text) }
    absences = words.indices.filter { words[$0].text == "нет" }
  }

  /// Whether words of the sentence are denied.
  func holds(of indices: Range<Int>) -> Bool {
    ofAll || start.map { $0 < indices.lowerBound } ?? false
      || absences.contains { abs($0 - indices.lowerBound) <= 3 }
  }

  private static func denies(_ words: [SentenceWord], at index: Int) -> Bool {
    let word = words[index]
    if word.text == "нельзя" || word.begins(withAnyOf: bans) { return true }
    if index == 0, earlier.contains(word.text) { return true }
    guard word.text == "не", index + 1 < words.count else { return false }
    let next = words[index + 1]
    if next.begins(withAnyOf: leavingAsItIs) { return false }
    let before = words[max(0, index - 3)..<index]
    return next.begins(withAnyOf: ["польз", "использ"])
      || !before.contains { conditions.contains($0.text) }
  }

  private static let bans = ["запрещ", "запрет", "отказ"]
  /// What a sentence of the past begins with.
  private static let earlier: Set = ["раньше", "прежде", "ранее"]
  private static let leavingOut: Set = ["вместо", "без", "кроме"]
  /// «Если не …» and «кто не …» say nothing of the rest.
  private static let conditions: Set = ["если", "кто", "когда", "пока"]
  /// What «не» stands before without a denial of the rest, by the beginnings of the words.
  private static let leavingAsItIs = [
    "опазд", "опозд", "забы", "забуд", "пропус", "бойтес", "стесня", "волнуй", "теря", "закрыв",
    "отключ", "выключ", "включ", "поздн", "позж", "раньш", "ранее", "менее", "меньш", "более",
    "больш", "только", "лишь", "просто", "требу", "отмен", "отлич", "меша", "освобожд", "хуж",
    "смог", "смож", "получ", "отклад", "выход", "перебив", "отвлек",
  ]
}
