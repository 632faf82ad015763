import InstitutionModel
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
    var known: [String: [Found]] = [:]
    return map { text in
      if let found = known[text.value] { return (text, found) }
      let found = search(text.value)
      known[text.value] = found
      return (text, found)
    }
  }
}
