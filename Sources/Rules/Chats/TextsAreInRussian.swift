import Diagnostics
import Regulation
import Russian
import SourceText

/// Families and pupils are spoken to in Russian; a foreign word or name in a Russian sentence is one of its words.
///
/// Russian: «язык общения в чате – русский» (п. 2.9.1).
enum TextsAreInRussian: Rule {
  static let metadata = RuleMetadata("texts-are-in-russian", .warning, clause: "2.9.1")
    .saying("С семьями и детьми говорят по-русски")

  /// Looks at values and pages.
  static func check(_ inspection: Inspection) -> Checked {
    .phrases(phrases, in: inspection) { words, place in
      Finding(
        "предложение не на русском языке: \(words.quoted)",
        at: place,
        help: "напишите его по-русски; если это текст для урока, скажите рядом, что с ним сделать: "
          + "«прочитать вслух: …»"
      )
    }
  }

  /// Four words and more, all in Latin letters, with one that only joins others: a list of names has none.
  private static let phrases = Phrases { sentence in
    let words = sentence.words
    guard words.count >= 4, words.allSatisfy({ $0.text.utf8.allSatisfy { $0 < 0x80 } }),
      words.contains(where: { joining.contains($0.text) })
    else { return nil }
    return words.indices
  }

  private static let joining: Set = [
    "a", "an", "and", "are", "at", "for", "from", "in", "is", "it", "of", "on", "the", "to", "with",
    "you", "your", "der", "die", "das", "und", "ist", "le", "la", "les", "et", "est", "des",
  ]
}
