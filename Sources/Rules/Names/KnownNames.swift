import Diagnostics
import InstitutionModel
import Russian
import SourceText

/// The names of one kind of thing, for rules that ask whether a thing exists.
struct KnownNames {
  /// For so many unknown names near ones are sought; more are no typing errors.
  private static let mostSuggestions = 50

  /// In the order in which they are listed.
  let names: [String]
  /// The names as they are compared.
  private let keys: Set<String>
  /// What the names are, in the plural: «педагоги».
  private let things: String
  /// The names that an unknown one likely means, where its words tell.
  var likely: (@Sendable (String) -> [String])?
  /// What to do about an unknown name.
  private let remedy: String

  /// `remedy` is the advice where no near name is found, and stands behind it where one is.
  init(_ names: [String], called things: String, remedy: String) {
    self.names = names
    keys = Set(names.map(\.nameKey))
    self.things = things
    self.remedy = remedy
  }

  /// Whether the name is known, in any spelling that is compared as the same.
  func contains(_ name: String) -> Bool { keys.contains(name.nameKey) }

  /// A finding for each name that is not known, at the first term that has it; the other terms are
  /// shown beside it, since a name that was changed in one place may stand in many.
  func unknown(among terms: [Term], message: (String) -> String) -> [Finding] {
    let unknown = terms.filter { !$0.value.isEmpty && !contains($0.value) }
    var places: [String: [Term]] = [:]
    for term in unknown { places[term.value.nameKey, default: []].append(term) }
    let groups = unknown.compactMap { places.removeValue(forKey: $0.value.nameKey) }
    return groups.enumerated().compactMap { index, terms in
      terms.first.map { term in
        Finding(
          message(term.value.quoted) + count(of: terms),
          at: term.range,
          places: terms.dropFirst().map { Label("и здесь", at: $0.range) },
          rest: { " и ещё в \(plural($0, "месте", "местах", "местах"))" },
          help: help(for: term.value, isSuggesting: index < Self.mostSuggestions)
        )
      }
    }
  }

  /// How many places a name has, for formats that show no further ones.
  private func count(of terms: [Term]) -> String {
    terms.count > 1 ? " (\(plural(terms.count, "место", "места", "мест")))" : ""
  }

  /// Near names cost time, so they are sought only for the first of very many.
  private func help(for name: String, isSuggesting: Bool) -> String {
    let meant = isSuggesting ? likely?(name) ?? [] : []
    if !meant.isEmpty {
      return "возможно, имелось в\u{A0}виду \(meant.map(\.quoted).alternatives); \(remedy)"
    }
    let near = isSuggesting ? Spelling.advice(for: name, in: names, called: things) : nil
    return [near, remedy].compactMap { $0 }.joined(separator: "; ")
  }
}
