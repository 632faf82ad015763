import Definitions
import Regulation
import Russian
import SourceText

extension Finding {
  /// A finding for each term that a vocabulary does not have.
  ///
  /// - Parameters:
  ///   - terms: What authors wrote.
  ///   - words: The vocabulary.
  ///   - problem: What such a term is: «неизвестный уровень».
  ///   - plural: What the words of the vocabulary are: «уровни».
  /// - Returns: The findings, in the order of the terms.
  static func unknownWords<Value>(
    among terms: [Term],
    in words: WordList<Value>,
    saying problem: String,
    plural: String
  ) -> [Finding] {
    terms.filter { !$0.value.isEmpty && words.value(of: $0.value) == nil }.map { term in
      Finding(
        "\(problem) \(term.value.quoted)",
        at: term.range,
        help: Suggestion.help(
          for: term.value,
          among: words.all,
          synonyms: words.entries.flatMap(\.synonyms),
          called: plural
        )
      )
    }
  }
}
