import InstitutionModel
import Russian
import Schema
import SourceText

extension Inspection {
  /// What authors wrote for pupils and families: values of the definitions, and the pages.
  var textsAndPages: [Term] {
    textsForPupils + definitions.pages.compactMap(\.lines.title.located)
      + definitions.pages.map { Located($0.text, at: $0.prose) }
  }
}

extension [Term] {
  /// What a search finds in each of the texts; texts that are equal are searched once, as many materials
  /// say the same.
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
