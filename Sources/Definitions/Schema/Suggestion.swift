import Russian

/// What to say about a word that is not known.
public enum Suggestion {
  /// So many words are listed whole.
  private static let shortList = 8

  /// The nearest known words; all of them when they are few.
  ///
  /// - Parameters:
  ///   - word: What the author wrote.
  ///   - known: What could have been written, in the order in which it is listed.
  ///   - synonyms: Words that are understood too: suggested, but not listed.
  ///   - name: What the known words are, in the plural: «ключи».
  /// - Returns: A help in Russian; `nil` when nothing is near and the list is long.
  public static func help(
    for word: String,
    among known: [String],
    synonyms: [String] = [],
    called name: String
  ) -> String? {
    let near = Spelling.suggestions(for: word, in: known + synonyms)
    var parts: [String] = []
    if let first = near.first {
      parts.append("возможно, здесь должно быть «\(first.word)»\(remark(first.reason))")
    }
    if known.count <= shortList, !known.isEmpty {
      parts.append("допустимые \(name): " + known.map { "«\($0)»" }.joined(separator: ", "))
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  private static func remark(_ reason: Spelling.Reason) -> String {
    switch reason {
    case .sameWord, .misspelling: ""
    case .keyboardLayout: " (слово набрано в другой раскладке)"
    case .lookAlikes: " (в слове смешаны русские и латинские буквы)"
    }
  }
}
