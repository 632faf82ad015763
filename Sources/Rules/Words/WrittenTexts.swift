import Russian
import Schema
import SourceText

/// What authors wrote for pupils and families, taken apart into sentences once for all the rules that read it.
///
/// Texts that are equal are taken apart and searched once: many materials say the same.
struct WrittenTexts {
  /// In reading order: values of the definitions, then the pages.
  private let texts: [Term]
  /// Each text that differs from those before it, with its sentences.
  private let contents: [(text: String, sentences: [Sentence])]
  /// For each text, which of the differing ones it equals.
  private let indices: [Int]

  init(_ texts: [Term]) {
    var known: [FoldedText: Int] = [:]
    var contents: [(String, [Sentence])] = []
    self.texts = texts
    indices = texts.map { text in
      let key = FoldedText(folded: text.value)
      if let index = known[key] { return index }
      known[key] = contents.count
      contents.append((text.value, Sentence.all(in: text.value)))
      return contents.count - 1
    }
    self.contents = contents
  }

  /// What a search finds in the sentences of each text.
  func searched<Found>(_ search: (Sentence) -> [Found]) -> [(text: Term, found: [Found])] {
    paired(with: contents.map { $0.sentences.flatMap(search) })
  }

  /// What a search finds in each text as it is written, across its sentences.
  func searchedWhole<Found>(_ search: (String) -> [Found]) -> [(text: Term, found: [Found])] {
    paired(with: contents.map { search($0.text) })
  }

  private func paired<Found>(with found: [[Found]]) -> [(text: Term, found: [Found])] {
    zip(texts, indices).map { ($0, found[$1]) }
  }
}
