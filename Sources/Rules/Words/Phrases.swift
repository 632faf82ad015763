import Diagnostics
import InstitutionModel
import Russian
import SourceText

/// What texts for pupils and families must not say, as it is found in a sentence.
struct Phrases {
  /// Parts of words, in either case, without one of which no text has to be taken apart.
  let marks: [String]
  /// The words of a sentence that say it; `nil` where none do.
  let find: @Sendable (Sentence) -> Range<Int>?

  /// The places of a text where it is said, in UTF-8.
  func places(in text: String) -> [Range<Int>] {
    guard marks.contains(where: text.utf8.holds) else { return [] }
    return Sentence.all(in: text).compactMap { sentence in
      guard !sentence.isQuestion, let found = find(sentence), let last = found.last else {
        return nil
      }
      return sentence.words[found.lowerBound].offset..<sentence.words[last].end
    }
  }
}

extension Checked {
  /// Looks at each text for pupils, and at the pages, for what they must not say.
  static func phrases(
    _ phrases: Phrases,
    in inspection: Inspection,
    _ finding: (_ words: String, SourceRange) -> Finding
  ) -> Checked {
    .each(inspection.textsAndPages.searched(phrases.places(in:)), .text) { text, places in
      Look(
        places.map { bytes in
          let words = text.value.utf8.dropFirst(bytes.lowerBound).prefix(bytes.count)
          let place = text.place(at: bytes.lowerBound, count: bytes.count)
          return finding(String(decoding: words, as: UTF8.self), place)
        }
      )
    }
  }
}

extension Sentence {
  /// The first word from an index on that begins with one of the beginnings.
  func first(of beginnings: [String], from start: Int = 0) -> Int? {
    words.indices.dropFirst(start).first { words[$0].begins(withAnyOf: beginnings) }
  }

  /// Whether a word begins with one of the beginnings.
  func has(_ beginnings: [String]) -> Bool { first(of: beginnings) != nil }

  /// Whether words of it are denied.
  func denies(_ indices: Range<Int>) -> Bool { Denial(self).holds(of: indices) }
}
