import Regulation
import Schema
import SourceText

extension Vocabulary {
  /// «словарь» of `regulation.yaml`: the main word, then its synonyms.
  static let schema = RecordSchema("словарь", Vocabulary.builtIn) {
    synonyms("уровни", \.levels, clause: "4.7")
    synonyms("форматы", \.formats, clause: "4.21(4)")
    synonyms("режимы занятий", \.classModes, clause: "4.22")
    synonyms("модели", \.models, clause: "4.13")
    synonyms("категории", \.categories, clause: "4.15")
    forms("формы", clause: "1.13")
    synonyms("виды деятельности", \.activities, clause: "4.12")
    synonyms("устройства", \.devices)
    forms("сопровождение", clause: "1.14")
  }

  private static let words = Shape<[Entry<[Located<String>]>]>.entries(
    "слово",
    of: .list(of: .text)
  )

  /// Synonyms of words that the list has.
  private static func synonyms<Value>(
    _ name: String,
    _ list: any WritableKeyPath<Vocabulary, WordList<Value>> & Sendable,
    clause: String? = nil
  ) -> Key<Vocabulary> {
    let shape = words.map { entries, _, reader in
      var known = Vocabulary.builtIn[keyPath: list]
      for entry in entries {
        let all = [entry.key] + entry.value.value
        if let value = all.compactMap({ known.value(of: $0.value) }).first {
          known.add(.init(value, entry.key.value, entry.value.value.map(\.value)))
        } else {
          reader.report(.unknownWord(entry.key, in: known.all))
        }
      }
      return known
    }
    return Key(name, shape, clause: clause) { $0[keyPath: list] = $1.value }
      .about("слева слово, справа его синонимы")
  }

  /// Forms of learning, of which an institution may have others than the list.
  private static func forms(_ name: String, clause: String) -> Key<Vocabulary> {
    Key(name, words, clause: clause) { vocabulary, entries in
      for entry in entries.value {
        let (word, synonyms) = (entry.key.value, entry.value.value.map(\.value))
        let form = vocabulary.forms.value(exactly: word) ?? LearningForm(word)
        vocabulary.forms.add(.init(form, word, synonyms))
      }
    }
    .about("слева слово, справа его синонимы")
  }
}
