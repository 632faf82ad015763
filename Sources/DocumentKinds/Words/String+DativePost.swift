import Russian

extension String {
  /// The post in the dative; one whose words are not known stays as it is.
  ///
  /// Russian: «директору» of «директор», «исполняющему обязанности директора» of «исполняющий …»; «и. о.
  /// директора» has no cases.
  var dativePost: String {
    let words = split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    // Adjectives before the noun are declined with it, what follows the noun is not.
    guard
      let noun = words.firstIndex(where: { $0.dativeNoun != nil }),
      words[..<noun].allSatisfy({ $0.dativeAdjective != nil })
    else { return self }
    let adjectives = words[..<noun].compactMap(\.dativeAdjective)
    let declined = adjectives + [words[noun].dativeNoun].compactMap(\.self)
    return (declined + words[(noun + 1)...]).joined(separator: " ")
  }

  /// «заместителю», «инженеру-программисту»; `nil` for a word that is no noun of a post in the nominative.
  private var dativeNoun: String? {
    if let dative = Self.datives[folded] { return dative }
    let parts = folded.split(separator: "-").map(String.init)
    guard !parts.isEmpty, parts.allSatisfy(Self.regular.contains) else { return nil }
    return parts.map { part in
      part.hasSuffix("ь") ? String(part.dropLast()) + "ю" : part + "у"
    }.joined(separator: "-")
  }

  /// «исполняющему», «генеральному»; `nil` for what is no masculine adjective.
  private var dativeAdjective: String? {
    guard hasSuffix("ый") || hasSuffix("ий") else { return nil }
    return dropLast(2) + (hasSuffix("щий") || hasSuffix("ший") ? "ему" : "ому")
  }

  /// Words of posts, folded, that are declined like adjectives, with their dative.
  private static let datives = [
    "заведующий": "заведующему", "заведующая": "заведующей", "исполняющий": "исполняющему",
    "исполняющая": "исполняющей",
  ]

  /// Nouns of posts, folded, that end in the dative as all of their kind do.
  private static let regular: Set<String> = [
    "директор", "заместитель", "начальник", "руководитель", "инженер", "программист", "методист",
    "педагог", "организатор", "психолог", "администратор", "секретарь", "специалист", "лаборант",
    "завуч", "председатель", "координатор", "куратор", "документовед", "делопроизводитель",
    "учитель", "преподаватель", "тьютор", "концертмейстер", "техник", "оператор",
  ]
}
