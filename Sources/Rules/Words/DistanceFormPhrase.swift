import Russian
import SourceText

/// The words «дистанционная форма обучения», in any case and in either order, in a text.
struct DistanceFormPhrase {
  /// As it is written.
  let text: String
  /// Its bytes in the text.
  let bytes: Range<Int>

  /// What every such phrase has in it.
  private static let openings = [
    "истанцион", "ИСТАНЦИОН", "далённ", "даленн", "нлайн-форм", "нлайн форм",
  ]

  /// Every such phrase of a text, in order, but for those that are denied or not about learning.
  static func all(in text: String) -> [DistanceFormPhrase] {
    guard openings.contains(where: text.utf8.holds) else { return [] }
    return Sentence.all(in: text).flatMap { sentence in
      sentence.words.indices.compactMap { DistanceFormWords(around: $0, of: sentence.words) }
        .filter { $0.isOfLearning(in: sentence) }
        .filter { !DistanceFormDenial($0, in: sentence).isMeant }
        .map { DistanceFormPhrase($0.words(of: sentence), in: text) }
    }
  }

  private init(_ words: ArraySlice<SentenceWord>, in text: String) {
    let lower = words.first?.offset ?? 0
    bytes = lower..<(words.last?.end ?? lower)
    let written = text.utf8.dropFirst(bytes.lowerBound).prefix(bytes.count)
    self.text = String(decoding: written, as: UTF8.self)
  }
}
