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

  /// A word of a list that has no rule of its own: another one is a fault of reading.
  static func known(in words: WordList<Value>, of list: String) -> Shape {
    choice(among: words.all, of: list) { words.value(of: $0) }
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
