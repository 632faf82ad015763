import Russian

/// A part of a sentence between pauses, colons and dashes, with what it says of the use of services.
struct SentenceClause {
  /// What a word says of the use of what stands beside it.
  enum Predicate {
    /// It is used.
    case use
    /// It is not, or must not be.
    case refusal
    /// It must not be, or is not needed, whatever the sentence began with.
    case ban
  }

  /// The words of the sentence that it has.
  let indices: Range<Int>
  /// How it follows the clause before.
  let link: SentenceWord.Link
  /// By the index of the word, in order.
  let predicates: [(index: Int, kind: Predicate)]

  /// The clauses of a sentence.
  static func all(of sentence: Sentence) -> [SentenceClause] {
    let words = sentence.words
    let cuts = words.indices.dropFirst().filter {
      words[$0].isAfterPause || words[$0].link == .dash
    }
    return zip([0] + cuts, cuts + [words.count]).map { SentenceClause($0..<$1, of: words) }
  }

  private init(_ indices: Range<Int>, of words: [SentenceWord]) {
    self.indices = indices
    link = words[indices].first?.link ?? .space
    let readings = indices.map { Reading(words: words[indices], index: $0) }
    let denied = Set(readings.flatMap(\.deniedVerbs))
    predicates = readings.compactMap { reading in
      if let kind = reading.denial { return (reading.index, kind) }
      guard !denied.contains(reading.index), words[reading.index].isOfUse else { return nil }
      return (reading.index, .use)
    }
  }

  /// What is said of a word of it: by what stands before it, else by what follows.
  func verdict(at index: Int) -> Predicate? {
    (predicates.last { $0.index < index } ?? predicates.first)?.kind
  }
}

/// A word of a clause on the way to its predicates.
private struct Reading {
  let words: ArraySlice<SentenceWord>
  let index: Int

  /// What the word denies; `nil` where it denies no use.
  var denial: SentenceClause.Predicate? {
    let word = words[index]
    if isUnderCondition, word.text != "не" || !isBeforeUsing { return nil }
    if word.isOfClosing { return isDenied || next?.text == "для" ? nil : .ban }
    if word.text.begins(with: "отказ") {
      return words.contains { $0.text == "от" } ? .refusal : nil
    }
    if isBan { return governsOther || isOfManner ? nil : .ban }
    guard word.text == "не", let next else { return nil }
    if isOfManner { return nil }
    if next.text == "наш" { return .ban }
    if next.begins(withAnyOf: Self.modal) {
      if let verb = infinitive { return words[verb].isOfDealing ? .refusal : nil }
      return next.begins(withAnyOf: Self.sufficient) ? .ban : nil
    }
    return next.isOfDealing && !next.begins(withAnyOf: ["подключ", "пропис"]) ? .refusal : nil
  }

  /// The verbs that it denies: «нельзя звонить и писать», «не пишем».
  var deniedVerbs: [Int] {
    guard denial != nil else { return [] }
    if words[index].text == "не", next?.isOfDealing == true { return [index + 1] }
    guard isBan || words[index].text == "не", let verb = infinitive else { return [] }
    return [verb] + words.indices.filter { $0 > verb && words[$0].isInfinitive }
  }

  private var next: SentenceWord? { index + 1 < words.endIndex ? words[index + 1] : nil }
  private var isDenied: Bool { index > words.startIndex && words[index - 1].text == "не" }
  private var isBan: Bool {
    words[index].text == "нельзя"
      || words[index].begins(withAnyOf: ["запрещ", "запрет", "недопуст", "вредн"])
  }
  private var governsOther: Bool { infinitive.map { !words[$0].isOfDealing } ?? false }
  private var isBeforeUsing: Bool { next?.begins(withAnyOf: ["польз", "использ"]) ?? false }

  /// «Если прийти нельзя» and «кто не пришёл» say nothing of the rest.
  private var isUnderCondition: Bool { words[..<index].contains(where: \.isOfCondition) }

  /// «Ссылку на Zoom никому не пересылайте», «не входите в Zoom раньше времени» forbid something else than its use.
  private var isOfManner: Bool { GuardedUse(words: words, denial: index).isMeant }

  /// The infinitive that it stands before, else behind: «заниматься в Zoom не нужно».
  private var infinitive: Int? {
    words.indices.first { $0 > index && words[$0].isInfinitive }
      ?? words.indices.last {
        $0 < index && words[$0].isInfinitive && (isBan || words[$0].isOfDealing)
      }
  }

  private static let modal = [
    "нужн", "нужен", "надо", "следует", "стоит", "буд", "долж", "разреш", "допуск", "мож",
    "рекоменд", "совет", "собира", "планир", "требу", "годит", "годят", "подойд",
    "подход", "хват", "имеет", "имеют", "вправе",
  ]
  /// What denies use without a verb: «Zoom не нужен».
  private static let sufficient = [
    "нужн", "нужен", "разреш", "допуск", "рекоменд", "совету", "требу", "годит", "годят", "подойд",
    "подход", "хват",
  ]
}

extension SentenceWord {
  /// Whether it is about the use of a service or about what comes through it.
  fileprivate var isOfDealing: Bool { isOfUse || isOfAnswering }
}
