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
  ///   - name: What a word of it is, in the nominative: «уровень».
  ///   - plural: The same in the plural: «уровни».
  static func unknownWords<Value>(
    among terms: [Term],
    in words: WordList<Value>,
    called name: String,
    plural: String
  ) -> [Finding] {
    terms.filter { !$0.value.isEmpty && words.value(of: $0.value) == nil }.map { term in
      Finding(
        "неизвестный \(name) \(term.value.quoted)",
        at: term.range,
        help: Suggestion.help(for: term.value, among: words.all, called: plural)
      )
    }
  }
}
