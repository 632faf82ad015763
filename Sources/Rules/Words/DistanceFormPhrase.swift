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
    return words.indices.compactMap { index in
      guard words[index].folded.begins(with: "дистанционн"),
        let three = three(around: index, words),
        three.dropFirst().allSatisfy(\.isJoined), let first = three.first, let last = three.last
      else { return nil }
      let bytes = first.bytes.lowerBound..<last.bytes.upperBound
      let written = text.utf8.dropFirst(bytes.lowerBound).prefix(bytes.count)
      return DistanceFormPhrase(text: String(decoding: written, as: UTF8.self), bytes: bytes)
    }
  }

  /// «дистанционная форма обучения», «форма обучения дистанционная» around the word «дистанционная»; `nil` where
  /// neither stands.
  private static func three(around index: Int, _ words: [TextWord]) -> ArraySlice<TextWord>? {
    [(form: index + 1, learning: index + 2), (form: index - 2, learning: index - 1)].lazy
      .filter { words.indices.contains($0.form) && words.indices.contains($0.learning) }
      .first {
        forms.contains(words[$0.form].folded) && words[$0.learning].folded.begins(with: "обучени")
      }
      .map { words[min(index, $0.form)...max(index, $0.learning)] }
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
