extension Spelling {
  /// What a message advises about a word that is not in a list.
  ///
  /// The words that may have been meant and why it was not understood; then the whole list, when it
  /// is short and says more: «возможно, имелось в виду «базовый»; допустимые уровни: «стартовый»,
  /// «базовый»».
  ///
  /// - Parameters:
  ///   - text: What the author wrote.
  ///   - list: What could have been written, in the order in which it is listed.
  ///   - synonyms: Words that are understood too: suggested, but not listed.
  ///   - name: What the words of the list are, in the plural: «ключи».
  /// - Returns: `nil` when nothing is near and the list is long or empty.
  public static func advice(
    for text: String,
    in list: [String],
    synonyms: [String] = [],
    called name: String
  ) -> String? {
    let suggestions = suggestions(for: text, in: list + synonyms)
    let isTold = Set(list).isSubset(of: suggestions.map(\.word))
    let isListed = list.count <= longestShownList && !isTold
    let parts = [
      guess(from: suggestions, for: text), isListed ? listing(of: list, called: name) : nil,
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// The words of a list that may have been meant, and why the text was not understood.
  public static func guess(for text: String, in list: [String]) -> String? {
    guess(from: suggestions(for: text, in: list), for: text)
  }

  /// How a key is to be typed that has letters of the other alphabet and differs from one of the list by them alone.
  ///
  /// Russian: «буква «c» здесь латинская: наберите её в русской раскладке, «с: …»».
  public static func retyping(of key: String, in list: [String]) -> String? {
    guard let meant = suggestions(for: key, in: list).first, meant.reason == .lookAlikes else {
      return nil
    }
    return LookAlikes.remedy(for: key, meant: meant.word)
  }

  private static func guess(from suggestions: [Suggestion], for text: String) -> String? {
    guard let first = suggestions.first else { return nil }
    // Long ones may be cut to the same.
    let words = suggestions.map(\.word.quoted)
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.alternatives
    switch first.reason {
    case .sameWord: return "пишется так: \(words)"
    case .keyboardLayout: return "похоже на \(words) в другой раскладке клавиатуры"
    case .lookAlikes: return "\(LookAlikes.remark(on: text, meant: first.word)): нужно \(words)"
    case .misspelling, .shortened: return "возможно, имелось в виду \(words)"
    }
  }

  /// What is added to a message: «; возможно, это «hor»», or nothing where no word of the list is near.
  public static func remark(on text: String, in list: [String]) -> String {
    nearest(to: text, in: list).first.map { "; возможно, это «\($0)»" } ?? ""
  }

  /// A whole list: «допустимые ключи: «программа», «уровень»».
  public static func listing(of words: [String], called name: String) -> String {
    "допустимые \(name): \(quoted(words))"
  }

  /// The beginning of a list: «есть вставки, например: «таблица»».
  public static func examples(from words: [String], called name: String) -> String {
    "есть \(name), например: \(quoted(words.prefix(longestShownList)))"
  }

  private static func quoted(_ words: some Sequence<String>) -> String {
    words.map(\.quoted).joined(separator: ", ")
  }

  private static let longestShownList = 8
}

extension LookAlikes {
  /// Which letters of a text are of the wrong alphabet: «латинские «a», «o» вместо русских».
  fileprivate static func remark(on text: String, meant word: String) -> String {
    let wrong = wrongLetters(of: text, meant: word)
    let letters = wrong.map(\.quoted).joined(separator: ", ")
    if wrong.allSatisfy({ $0 >= "0" && $0 <= "9" }) { return "цифры \(letters) вместо букв" }
    let isLatin = wrong.contains { $0.utf8.count == 1 }
    return isLatin ? "латинские \(letters) вместо русских" : "русские \(letters) вместо латинских"
  }

  /// Which letters of a key are to be typed anew, and with which layout; `nil` where figures stand among them.
  fileprivate static func remedy(for key: String, meant word: String) -> String? {
    let wrong = wrongLetters(of: key, meant: word)
    guard !wrong.isEmpty, !wrong.contains(where: { $0 >= "0" && $0 <= "9" }) else { return nil }
    let letters = wrong.map(\.quoted).joined(separator: ", ")
    let isLatin = wrong.contains { $0.utf8.count == 1 }
    let (one, several) = isLatin ? ("латинская", "латинские") : ("русская", "русские")
    let layout = isLatin ? "русской" : "английской"
    let isOne = wrong.count == 1
    let remark = isOne ? "буква \(letters) здесь \(one)" : "буквы \(letters) здесь \(several)"
    let deed = "наберите \(isOne ? "её" : "их") в\u{A0}\(layout) раскладке"
    return "\(remark): \(deed), \("\(word): …".quoted)"
  }

  /// Each once, folded, in the order of the text.
  private static func wrongLetters(of text: String, meant word: String) -> [String] {
    let pairs = zip(text.folded.unicodeScalars, word.folded.unicodeScalars)
    var wrong: [String] = []
    for (typed, meant) in pairs where typed != meant && !wrong.contains(String(typed)) {
      wrong.append(String(typed))
    }
    return wrong
  }
}
