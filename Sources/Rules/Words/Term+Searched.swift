import Russian
import SourceText

extension [Term] {
  /// What a search finds in each of the texts; texts that are equal are searched once.
  func searched<Found>(_ search: (String) -> [Found]) -> [(text: Term, found: [Found])] {
    var known: [FoldedText: [Found]] = [:]
    return map { text in
      let key = FoldedText(folded: text.value)
      if let found = known[key] { return (text, found) }
      let found = search(text.value)
      known[key] = found
      return (text, found)
    }
  }
}
