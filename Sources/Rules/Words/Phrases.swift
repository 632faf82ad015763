import Diagnostics
import InstitutionModel
import Russian
import SourceText

/// What texts for pupils and families must not say, as it is found in a sentence.
struct Phrases {
  /// The words of a sentence that say it; `nil` where none do.
  let find: @Sendable (Sentence) -> Range<Int>?

  init(_ find: @escaping @Sendable (Sentence) -> Range<Int>?) { self.find = find }

  /// The place in the text, in UTF-8, where a sentence says it; none where it asks.
  func places(in sentence: Sentence) -> [Range<Int>] {
    guard !sentence.isQuestion, let found = find(sentence), let last = found.last else { return [] }
    return [sentence.words[found.lowerBound].offset..<sentence.words[last].end]
  }
}

extension Checked {
  /// Looks at each text for pupils, and at the pages, for what they must not say.
  static func phrases(
    _ phrases: Phrases,
    in inspection: Inspection,
    _ finding: (_ words: String, SourceRange) -> Finding
  ) -> Checked {
    .each(inspection.texts.written.searched(phrases.places(in:)), .text) { text, places in
      Look(
        places.map { bytes in
          let place = text.place(at: bytes.lowerBound, count: bytes.count)
          return finding(text.words(at: bytes), place)
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
