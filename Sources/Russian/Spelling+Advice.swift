extension Spelling {
  /// What a message advises about a word that is not in a list; `nil` for an empty list.
  ///
  /// The words that may have been meant and why it was not understood; then the whole list, when it
  /// is short: «возможно, имелось в виду «базовый»; есть только: «стартовый», «базовый»».
  public static func advice(for text: String, in list: [String]) -> String? {
    guard !list.isEmpty else { return nil }
    let guess = advice(on: suggestions(for: text, in: list), for: text)
    let all = list.count <= longestShownList ? "есть только: \(quoted(list))" : nil
    let some = "есть, например: \(quoted(list.prefix(longestShownList)))"
    let parts = [guess, all].compactMap { $0 }
    return parts.isEmpty ? some : parts.joined(separator: "; ")
  }

  private static let longestShownList = 8

  private static func quoted(_ words: some Sequence<String>) -> String {
    words.map(\.quoted).joined(separator: ", ")
  }

  private static func advice(on suggestions: [Suggestion], for text: String) -> String? {
    guard let first = suggestions.first else { return nil }
    let words = suggestions.map(\.word.quoted).alternatives
    switch first.reason {
    case .sameWord: return "пишется так: \(words)"
    case .keyboardLayout: return "похоже на \(words) в другой раскладке клавиатуры"
    case .lookAlikes: return "\(LookAlikes.remark(on: text, meant: first.word)): нужно \(words)"
    case .misspelling: return "возможно, имелось в виду \(words)"
    }
  }
}

extension LookAlikes {
  /// Which letters of a text are of the wrong alphabet: «латинские «a», «o» вместо русских».
  fileprivate static func remark(on text: String, meant word: String) -> String {
    let pairs = zip(text.folded.unicodeScalars, word.folded.unicodeScalars)
    var wrong: [String] = []
    for (typed, meant) in pairs where typed != meant && !wrong.contains(String(typed)) {
      wrong.append(String(typed))
    }
    let letters = wrong.map(\.quoted).joined(separator: ", ")
    if wrong.allSatisfy({ $0 >= "0" && $0 <= "9" }) { return "цифры \(letters) вместо букв" }
    let isLatin = wrong.contains { $0.utf8.count == 1 }
    return isLatin ? "латинские \(letters) вместо русских" : "русские \(letters) вместо латинских"
  }
}
