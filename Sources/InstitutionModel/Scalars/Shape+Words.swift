import Diagnostics
import Regulation
import Russian
import Schema
import SourceText

extension Shape where Value: Hashable {
  /// A word of a vocabulary.
  static func word(_ words: WordList<Value>, of vocabulary: String) -> Shape {
    choice(of: vocabulary, words: words.all) { words.value(of: $0) }
  }

  /// A text that says a word of the list; another one is a fault of reading.
  static func known(in words: WordList<Value>) -> Shape {
    Shape<String>.text.map { text, range, reader in
      let value = words.value(of: text)
      if value == nil { reader.report(.unknownWord(Located(text, at: range), in: words.all)) }
      return value
    }
  }
}

extension Shape where Value == LearningForm {
  /// The vocabulary of forms is open: a word that it does not have is the author's own form.
  static func form(_ words: WordList<LearningForm>) -> Shape {
    choice(of: "формы", words: words.all, own: { LearningForm($0) }) { words.value(of: $0) }
  }
}

extension Shape where Value == LearningFormat {
  /// One or several words; two different ones are both.
  static func format(_ words: WordList<LearningFormat>) -> Shape {
    Shape<[Located<LearningFormat>]>.list(of: .word(words, of: "форматы")).map { formats, _, _ in
      formats.contains { $0.value != formats.first?.value } ? .both : formats.first?.value
    }
  }
}

extension Diagnostic {
  static func unknownWord(_ word: Term, in known: [String]) -> Diagnostic {
    Diagnostic(
      "unknown-word",
      "неизвестное слово \(word.value.quoted)",
      at: word.range,
      help: Spelling.advice(for: word.value, in: known, called: "слова")
    )
  }
}
