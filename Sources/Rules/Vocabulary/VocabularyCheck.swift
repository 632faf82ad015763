import InstitutionModel
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
    // Numbers are understood, but one is never a misspelling of another.
    let synonyms = words.entries.flatMap(\.synonyms).filter { Int($0) == nil }
    var helps: [String: String?] = [:]
    return terms.filter { !$0.value.isEmpty && words.value(of: $0.value) == nil }.map { term in
      let help =
        helps[term.value]
        ?? Spelling.advice(for: term.value, in: words.all, synonyms: synonyms, called: plural)
      helps[term.value] = .some(help)
      return Finding("\(problem) \(term.value.quoted)", at: term.range, help: help)
    }
  }
}

extension Checked {
  /// Looks at groups that state something in «дистанционно», wherever it is written.
  ///
  /// A word that groups inherit is one word, so what is wrong with words is found before.
  static func groups<Value>(
    of inspection: Inspection,
    stating key: (DistanceDefinition) -> Value?,
    _ trait: String,
    _ findings: [Finding]
  ) -> Checked {
    let stating = inspection.learningGroups.filter { $0.value(key) != nil }
    var checked = each(stating, trait) { _ in .fine }
    checked.findings = findings
    return checked
  }
}
