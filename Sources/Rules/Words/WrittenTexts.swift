import Russian
import Schema
import SourceText

/// What authors wrote for pupils and families, taken apart into sentences once for all the rules that read it.
///
/// Texts that are equal are taken apart and searched once: many materials say the same.
struct WrittenTexts {
  /// In reading order: values of the definitions, then the pages.
  let texts: [Term]
  /// The sentences of each text that differs from those before it.
  private let sentences: [[Sentence]]
  /// For each text, which of the differing ones it equals.
  private let indices: [Int]

  init(_ texts: [Term]) {
    var known: [FoldedText: Int] = [:]
    var sentences: [[Sentence]] = []
    self.texts = texts
    indices = texts.map { text in
      let key = FoldedText(folded: text.value)
      if let index = known[key] { return index }
      known[key] = sentences.count
      sentences.append(Sentence.all(in: text.value))
      return sentences.count - 1
    }
    self.sentences = sentences
  }

  /// What a search finds in the sentences of each text.
  func searched<Found>(_ search: (Sentence) -> [Found]) -> [(text: Term, found: [Found])] {
    let found = sentences.map { $0.flatMap(search) }
    return zip(texts, indices).map { ($0, found[$1]) }
  }
}
