import Russian

/// Whether a sentence says that something is not so, or must not be.
///
/// «Не пользуемся Zoom» denies, «не опаздывайте в Zoom» does not.
struct Denial {
  /// Whether all of the sentence is denied.
  let ofAll: Bool
  /// The parts between «, а», «, но» and dashes that are denied.
  private let deniedParts: [Range<Int>]
  /// The first word from which on things are left out: «вместо Zoom – Сферум».
  private let start: Int?
  /// The places of «нет».
  private let absences: [Int]

  init(_ sentence: Sentence) {
    let words = sentence.words
    let denials = words.indices.filter { Self.denies(words, at: $0) }
    ofAll = !denials.isEmpty
    deniedParts = Self.deniedParts(sentence, by: denials)
    start = words.firstIndex { Self.leavingOut.contains($0.text) }
    absences = words.indices.filter { words[$0].text == "нет" }
  }

  /// Whether words of the sentence are denied.
  func holds(of indices: Range<Int>) -> Bool {
    deniedParts.contains { $0.contains(indices.lowerBound) }
      || start.map { $0 < indices.lowerBound } ?? false
      || absences.contains { abs($0 - indices.lowerBound) <= 3 }
  }

  /// «Мы не пользуемся Zoom, а пишем в Telegram» denies its first part alone; what stands before a dash or at «тоже» is
  /// denied with the rest: «Zoom – запрещён».
  private static func deniedParts(_ sentence: Sentence, by denials: [Int]) -> [Range<Int>] {
    let words = sentence.words
    let starts = words.indices.filter { index in
      index > 0 && ["а", "но", "зато"].contains(words[index].text) && words[index].isAfterPause
    }
    let dashes = words.indices.filter { words[$0].link == .dash }
    let cuts = Set(starts + dashes).sorted()
    let parts = zip([0] + cuts, cuts + [words.count]).map { $0..<$1 }
    let isDenied = { (part: Range<Int>) in
      denials.contains(where: part.contains)
        || !denials.isEmpty && words[part].contains { ["тоже", "также"].contains($0.text) }
    }
    return parts.indices.filter { index in
      if isDenied(parts[index]) { return true }
      let next = index + 1
      let isBeforeDash = next < parts.count && words[parts[next].lowerBound].link == .dash
      return isBeforeDash && isDenied(parts[next])
    }.map { parts[$0] }
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
