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
      let noun = words.firstIndex(where: { Self.datives[$0.folded] != nil }),
      words[..<noun].allSatisfy({ $0.dativeAdjective != nil })
    else { return self }
    let adjectives = words[..<noun].compactMap(\.dativeAdjective)
    let declined = adjectives + [Self.datives[words[noun].folded]].compactMap(\.self)
    return (declined + words[(noun + 1)...]).joined(separator: " ")
  }

  /// «исполняющему», «генеральному»; `nil` for what is no masculine adjective.
  private var dativeAdjective: String? {
    guard hasSuffix("ый") || hasSuffix("ий") else { return nil }
    return dropLast(2) + (hasSuffix("щий") ? "ему" : "ому")
  }

  /// Nouns of posts, folded, with their dative.
  private static let datives = [
    "директор": "директору", "заведующий": "заведующему", "заведующая": "заведующей",
    "исполняющий": "исполняющему", "исполняющая": "исполняющей", "начальник": "начальнику",
    "руководитель": "руководителю",
  ]
}
