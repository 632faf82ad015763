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
    /// Words are left out: «школа 5» of «МОУ школа № 5».
    case shortened
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

  /// The words that the author may have meant, in the order of the list; at most five.
  ///
  /// Reasons are tried from the surest to the least sure, and the first that gives words decides. A
  /// misspelling is at most a third of the letters away (restricted Damerau–Levenshtein distance);
  /// of several only the nearest are given.
  public static func suggestions(for text: String, in list: [String]) -> [Suggestion] {
    guard text.utf8.count <= longestWord else { return [] }
    let word = text.folded
    let swapped = KeyboardLayout.swapped(word)?.folded
    let skeleton = LookAlikes.skeleton(word)
    let tests: [(Reason, (String) -> Bool)] = [
      (.sameWord, { $0 == word }),
      (.lookAlikes, { LookAlikes.skeleton($0) == skeleton }),
      (.keyboardLayout, { $0 == swapped }),
    ]
    let folded = list.map(\.folded)
    for (reason, isMeant) in tests {
      let words = zip(list, folded).filter { isMeant($0.1) }.map(\.0)
      if !words.isEmpty { return suggestions(words, reason) }
    }
    let near = misspelled(word, in: zip(list, folded))
    if !near.isEmpty { return suggestions(near, .misspelling) }
    return suggestions(longer(than: word, in: zip(list, folded)), .shortened)
  }

  /// The words of ``suggestions(for:in:)`` alone.
  public static func nearest(to text: String, in list: [String]) -> [String] {
    suggestions(for: text, in: list).map(\.word)
  }

  private static let longestWord = 400
  private static let mostSuggestions = 5

  private static func suggestions(_ words: [String], _ reason: Reason) -> [Suggestion] {
    words.prefix(mostSuggestions).map { Suggestion(word: $0, reason: reason) }
  }

  /// The names that have all words of this one, among them one of three letters at least.
  private static func longer(
    than word: String,
    in list: some Sequence<(String, String)>
  ) -> [String] {
    let words = parts(of: word)
    guard words.contains(where: { $0.count > 2 }) else { return [] }
    return list.filter { words.isSubset(of: parts(of: $0.1)) }.map(\.0)
  }

  private static func parts(of text: String) -> Set<Substring> {
    Set(text.split { !$0.isLetter && !$0.isNumber })
  }

  /// Of the words within reach of a few changes the nearest, in the order of the list.
  private static func misspelled(
    _ word: String,
    in list: some Sequence<(String, String)>
  ) -> [String] {
    let letters = Array(word.unicodeScalars)
    let limit = max(letters.count, 3) / 3
    let near = list.compactMap { candidate -> (distance: Int, word: String)? in
      let other = Array(candidate.1.unicodeScalars)
      let distance = EditDistance.between(letters, other, atMost: limit)
      return distance.map { ($0, candidate.0) }
    }
    let least = near.map(\.distance).min()
    return near.filter { $0.distance == least }.map(\.word)
  }
}
