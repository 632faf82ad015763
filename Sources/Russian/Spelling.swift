/// Guesses what an author meant by a word that is not in a list.
public enum Spelling {
  /// Why a word is suggested.
  public enum Reason: Hashable, Sendable {
    /// Only case, «ё», spaces or quotation marks differ.
    case sameWord
    /// It was typed with the other keyboard layout: `rehc` for «курс».
    case keyboardLayout
    /// Letters of the other alphabet look the same: Latin `c` in «курc».
    case lookAlikes
    /// A few letters differ.
    case misspelling
  }

  /// A word of the list and why it was chosen.
  public struct Suggestion: Hashable, Sendable {
    public var word: String
    public var reason: Reason

    public init(word: String, reason: Reason) {
      self.word = word
      self.reason = reason
    }
  }

  /// The words that the author may have meant, the likeliest first; at most five.
  ///
  /// Reasons are tried from the surest to the least sure, and the first that gives words decides. A
  /// misspelling is at most a third of the letters away (restricted Damerau–Levenshtein distance);
  /// equally near words keep the order of the list.
  public static func suggestions(for text: String, in list: [String]) -> [Suggestion] {
    guard text.utf8.count <= longestWord else { return [] }
    let word = text.folded
    let swapped = KeyboardLayout.swapped(word)?.folded
    let forms: [(Reason, (String) -> Bool)] = [
      (.sameWord, { $0 == word }),
      (.keyboardLayout, { $0 == swapped }),
      (.lookAlikes, { LookAlikes.skeleton($0) == LookAlikes.skeleton(word) }),
    ]
    for (reason, isMeant) in forms {
      let words = list.filter { isMeant($0.folded) }
      if !words.isEmpty { return words.map { Suggestion(word: $0, reason: reason) } }
    }
    return misspelled(word, in: list)
  }

  /// The words of ``suggestions(for:in:)`` alone.
  public static func nearest(to text: String, in list: [String]) -> [String] {
    suggestions(for: text, in: list).map(\.word)
  }

  private static let longestWord = 400
  private static let mostSuggestions = 5

  private static func misspelled(_ word: String, in list: [String]) -> [Suggestion] {
    let letters = Array(word.unicodeScalars)
    let near = list.enumerated().compactMap { index, candidate -> (Int, Int, String)? in
      let other = Array(candidate.folded.unicodeScalars)
      let limit = max(letters.count, 3) / 3
      guard let distance = EditDistance.between(letters, other, atMost: limit) else { return nil }
      return (distance, index, candidate)
    }
    return near.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(mostSuggestions)
      .map { Suggestion(word: $0.2, reason: .misspelling) }
  }
}
