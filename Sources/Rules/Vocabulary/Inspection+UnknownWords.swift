import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

extension Inspection {
  /// The words that vocabularies lack, by place.
  func unknownWords(of vocabularies: String...) -> [Term] {
    definitions.unknownWords.filter { vocabularies.contains($0.vocabulary) }.map(\.word)
  }

  /// A finding for each word that a vocabulary lacks.
  ///
  /// - Parameters:
  ///   - vocabulary: Its name: «уровни».
  ///   - words: Its words.
  ///   - problem: What such a word is: «неизвестный уровень».
  ///   - plural: What the words of the vocabulary are: «уровни»; the first word of its name unless
  ///     given.
  ///   - help: What else there is to say, of the word and the usual advice.
  /// - Returns: The findings, by place.
  func unknownWords<Value>(
    of vocabulary: String,
    in words: WordList<Value>,
    saying problem: String,
    plural: String? = nil,
    help: (_ word: String, _ advice: String?) -> String? = { $1 }
  ) -> [Finding] {
    // Numbers are understood, but one is never a misspelling of another.
    let plural = plural ?? String(vocabulary.prefix { $0 != " " })
    let synonyms = words.entries.flatMap(\.synonyms).filter { Int($0) == nil }
    var helps: [String: String?] = [:]
    return unknownWords(of: vocabulary).map { term in
      let known =
        helps[term.value]
        ?? help(
          term.value,
          Spelling.advice(for: term.value, in: words.all, synonyms: synonyms, called: plural)
        )
      helps[term.value] = .some(known)
      return Finding("\(problem) \(term.value.quoted)", at: term.range, help: known)
    }
  }
}

extension Checked {
  /// Looks at groups that state something in «дистанционно», wherever it is written.
  ///
  /// A word that groups inherit is one word, told once, as is one that no such group inherits.
  static func groups<Value>(
    of inspection: Inspection,
    stating key: KeyPath<DistanceLearning, Stated<Value>>,
    _ trait: String,
    _ findings: [Finding]
  ) -> Checked {
    let stating = inspection.learningGroups.filter { !$0.learning[keyPath: key].isAbsent }
    let placed = PlacedFindings(findings)
    return each(stating, trait) { placed.look(at: $0.learning[keyPath: key].range) }
      .telling(findings)
  }
}
