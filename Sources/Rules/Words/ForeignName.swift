import Regulation
import Russian

/// The name of a foreign service, taken apart.
struct ForeignName {
  /// What the words name.
  let product: ForeignProduct
  /// Folded; never empty.
  let words: [String]
  /// The stems of the words beside which the service is meant.
  private let company: [String]
  /// The stems of the words near which it is not.
  private let strangers: [String]

  /// Nothing where the name has no words.
  init?(_ product: ForeignProduct) {
    words = product.name.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard !words.isEmpty else { return nil }
    self.product = product
    company = product.company.map { WordStem.of($0.folded) }
    strangers = product.strangers.map { WordStem.of($0.folded) }
  }

  /// Whether the words that begin at an index are the name, and mean the service.
  func isMeant(at index: Int, of sentence: Sentence) -> Bool {
    let end = index + words.count
    guard end <= sentence.words.count,
      zip(words, sentence.words[index...]).allSatisfy({
        $1.isForm(of: $0, amongOthers: words.count > 1)
      })
    else { return false }
    if company.isEmpty && strangers.isEmpty { return true }
    let run = sentence.run(around: index..<end)
    let isStrange = run.contains { $0.begins(withAnyOf: strangers) }
    if !company.isEmpty {
      return !isStrange && hasCompany(index..<end, of: sentence, in: run)
    }
    return !isStrange
      || !PartOfCamera(
        words: sentence.words,
        run: run.indices,
        name: index..<end,
        strangers: strangers
      ).isMeant
  }

  /// Whether one of its words stands beside, or a preposition before the bare name, or nothing else is said; or whether
  /// something is sent into it, as «в телегу», or it has a capital letter there.
  private func hasCompany(
    _ indices: Range<Int>,
    of sentence: Sentence,
    in run: ArraySlice<SentenceWord>
  ) -> Bool {
    let (first, end) = (indices.lowerBound, indices.upperBound)
    if isFeminine(sentence.words[end - 1]) { return false }
    if isTied(indices, in: run) { return true }
    let isEntered =
      first > run.startIndex && ["в", "через"].contains(sentence.words[first - 1].text)
    if isEntered,
      sentence.words[first].isCapital
        || run[..<first].contains(where: { $0.isOfSending || $0.begins(withAnyOf: Self.news) })
    {
      return true
    }
    guard sentence.words[end - 1].text == words.last, words.last?.last != "а" else { return false }
    return isAlone(first, of: sentence, in: run)
      || first > run.startIndex && Self.prepositions.contains(sentence.words[first - 1].text)
  }

  /// «Чат в телеге», «телеграмм-канал», «в телеге есть группа»; «группа рисует телегу» ties nothing.
  private func isTied(_ indices: Range<Int>, in run: ArraySlice<SentenceWord>) -> Bool {
    let (first, end) = (indices.lowerBound, indices.upperBound)
    let isCompany = { (index: Int) in
      run.indices.contains(index) && run[index].begins(withAnyOf: company)
    }
    if isCompany(first - 1) { return true }
    if isCompany(end), run[end].link == .hyphen || isOwner(run[end]) { return true }
    if isCompany(first - 2), Self.ties.contains(run[first - 1].text) { return true }
    guard isCompany(end + 1) else { return false }
    if run[end].text != "для", Self.ties.contains(run[end].text) { return true }
    return first > run.startIndex && ["в", "через"].contains(run[first - 1].text)
      && run[end].begins(withAnyOf: ["есть", "создан", "наш", "общ", "свой", "работа"])
  }

  /// «Телега группы», «тг канал», but not «рисуем телегу группами» and «телегу группа покрасит».
  private func isOwner(_ word: SentenceWord) -> Bool {
    if words.last?.last == "а" {
      return ["ы", "и"].contains(word.text.last) && !word.text.hasSuffix("ами")
    }
    return !["ами", "ой", "ом"].contains(where: word.text.hasSuffix)
  }

  /// Whether nothing else is said there: of the sentence, behind a colon or in a list.
  private func isAlone(
    _ first: Int,
    of sentence: Sentence,
    in run: ArraySlice<SentenceWord>
  ) -> Bool {
    guard run.count == words.count else { return false }
    if first == 0 || sentence.words[first].link == .colon { return true }
    return sentence.run(around: first - 1..<first).count <= 2
  }

  /// Whether the word is rather a case of «телеграмма».
  private func isFeminine(_ word: SentenceWord) -> Bool {
    guard let name = words.last, name.last != "а" else { return false }
    return ["а", "у", "ы", "ам", "ами", "ах"].contains(word.text.dropFirst(name.count))
  }

  /// What one reads or enters there: «новости в телеге», «заходите в телегу».
  private static let news = [
    "новост", "объявлен", "анонс", "расписан", "заходите", "зайдите", "вступ", "подпис", "общаем",
  ]
  /// What may stand between the name and its company.
  private static let ties: Set = [
    "в", "во", "на", "через", "по", "из", "и", "или", "для", "наш", "наша", "наше", "нашем",
    "нашей",
    "нашу", "общий", "общем",
  ]
  /// Before «телеграмм», which is no case of «телеграмма» there.
  private static let prepositions: Set = ["в", "через", "по", "из"]
}

extension [ForeignName] {
  /// «Google Meet» before «Google».
  var longestFirst: [ForeignName] {
    let most = map(\.words.count).max() ?? 0
    return (0...most).reversed().flatMap { count in filter { $0.words.count == count } }
  }
}
