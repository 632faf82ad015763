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
      zip(words, sentence.words[index...]).allSatisfy({ $1.isForm(of: $0) })
    else { return false }
    if company.isEmpty && strangers.isEmpty { return true }
    let run = sentence.run(around: index..<end)
    if run.contains(where: { $0.begins(withAnyOf: strangers) }) { return false }
    return company.isEmpty || hasCompany(index..<end, of: sentence, in: run)
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
    let near = run.indices.clamped(to: max(0, first - 2)..<end + 2)
    if run[near].contains(where: { $0.begins(withAnyOf: company) }) { return true }
    let isEntered =
      first > run.startIndex && ["в", "через"].contains(sentence.words[first - 1].text)
    if isEntered, sentence.words[first].isCapital || run[..<first].contains(where: \.isOfSending) {
      return true
    }
    guard sentence.words[end - 1].text == words.last, words.last?.last != "а" else { return false }
    return run.count == words.count
      || first > run.startIndex && Self.prepositions.contains(sentence.words[first - 1].text)
  }

  /// Whether the word is rather a case of «телеграмма».
  private func isFeminine(_ word: SentenceWord) -> Bool {
    guard let name = words.last, name.last != "а" else { return false }
    return ["а", "у", "ы", "ам", "ами", "ах"].contains(word.text.dropFirst(name.count))
  }

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
