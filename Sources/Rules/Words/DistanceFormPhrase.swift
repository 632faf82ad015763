import Russian
import SourceText

/// The words «дистанционная форма обучения», in any case and in either order, in a text.
struct DistanceFormPhrase {
  /// As it is written.
  let text: String
  /// Its bytes in the text.
  let bytes: Range<Int>

  /// Every such phrase of a text, in order.
  static func all(in text: String) -> [DistanceFormPhrase] {
    guard text.utf8.holds("истанцион") || text.utf8.holds("ИСТАНЦИОН") else { return [] }
    let words = TextWord.all(in: text)
    return words.indices.dropLast(2).compactMap { index in
      let three = words[index..<index + 3].map(\.folded)
      guard isPhrase(three), words[index + 1].isJoined, words[index + 2].isJoined
      else { return nil }
      let bytes = words[index].bytes.lowerBound..<words[index + 2].bytes.upperBound
      let written = text.utf8.dropFirst(bytes.lowerBound).prefix(bytes.count)
      return DistanceFormPhrase(text: String(decoding: written, as: UTF8.self), bytes: bytes)
    }
  }

  /// Whether three folded words are the phrase in one of its two orders.
  ///
  /// «дистанционная форма обучения», «форма дистанционного обучения».
  private static func isPhrase(_ words: [String]) -> Bool {
    let distance = words.firstIndex { $0.hasPrefix("дистанционн") }
    let form = words.firstIndex(where: forms.contains)
    return (distance == 0 && form == 1 || distance == 2 && form == 0)
      && words[distance == 0 ? 2 : 1].hasPrefix("обучени")
  }

  /// The noun in its cases, folded.
  private static let forms: Set = [
    "форма", "формы", "форме", "форму", "формой", "форм", "формам", "формами", "формах",
  ]
}

/// A word of a text.
private struct TextWord {
  /// Lower case, «ё» as «е».
  let folded: String
  /// Its bytes in the text.
  let bytes: Range<Int>
  /// Whether it belongs to the phrase of the word before it: no stop, comma, bracket or empty line
  /// parts them.
  let isJoined: Bool

  /// The runs of letters of a text, with what stands before each.
  static func all(in text: String) -> [TextWord] {
    var words: [TextWord] = []
    var (word, gap) = (String.UnicodeScalarView(), String.UnicodeScalarView())
    var offset = 0
    // A space after the last word ends it.
    for scalar in text.unicodeScalars + [" "] {
      // The breve of «й» may be a sign of its own.
      if scalar.properties.isAlphabetic
        || !word.isEmpty && scalar.properties.canonicalCombiningClass != .notReordered
      {
        word.append(scalar)
      } else {
        if !word.isEmpty {
          let written = String(word)
          words.append(
            TextWord(
              folded: written.folded,
              bytes: offset - written.utf8.count..<offset,
              isJoined: joins(gap)
            )
          )
          (word, gap) = (String.UnicodeScalarView(), String.UnicodeScalarView())
        }
        gap.append(scalar)
      }
      offset += UTF8.width(scalar)
    }
    return words
  }

  /// Whether what stands between two words leaves them in one phrase: a line's end does, an empty
  /// line does not.
  private static func joins(_ gap: String.UnicodeScalarView) -> Bool {
    gap.allSatisfy { " \u{A0}\n:–—-«»\"".unicodeScalars.contains($0) }
      && gap.filter { $0 == "\n" }.count < 2
  }
}
