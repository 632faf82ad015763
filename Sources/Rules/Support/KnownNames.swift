import Definitions
import Russian
import SourceText

/// The names of one kind of thing, for rules that ask whether a thing exists.
struct KnownNames {
  /// For so many unknown names near ones are sought; more are no typing errors.
  private static let mostSuggestions = 50

  /// In the order in which they are listed.
  let names: [String]
  private let keys: Set<String>
  /// What the names are, in the plural: «педагоги».
  private let plural: String
  /// What to do about an unknown name.
  private let remedy: String

  init(_ names: [String], called plural: String, remedy: String) {
    self.names = names
    keys = Set(names.map(\.nameKey))
    self.plural = plural
    self.remedy = remedy
  }

  func contains(_ name: String) -> Bool { keys.contains(name.nameKey) }

  /// A finding for each term that names nothing known.
  ///
  /// Where nothing at all is known, each name is told once: adding it mends all its places.
  func unknown(among terms: [Term], message: (String) -> String) -> [Finding] {
    var helps: [String: String] = [:]
    var findings: [Finding] = []
    for term in terms where !term.value.isEmpty && !contains(term.value) {
      let key = term.value.nameKey
      if names.isEmpty, helps[key] != nil { continue }
      let help =
        helps[key] ?? help(for: term.value, isSuggesting: helps.count < Self.mostSuggestions)
      helps[key] = help
      findings.append(Finding(message(term.value.quoted), at: term.range, help: help))
    }
    return findings
  }

  private func help(for name: String, isSuggesting: Bool) -> String {
    let near = isSuggesting ? Suggestion.help(for: name, among: names, called: plural) : nil
    return [near, remedy].compactMap { $0 }.joined(separator: "; ")
  }
}
