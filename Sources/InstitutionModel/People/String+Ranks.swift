import Russian
import Schema
import SourceText

/// What is said of a teacher's category: it is no name and no role.
///
/// Russian: «1 кв. категория», «высшая категория», «соответствие занимаемой должности».
extension String {
  /// Whether it says of which category somebody is, and nothing else.
  var namesRank: Bool {
    let words = folded.split { !$0.isLetter && !$0.isNumber }
    let isNamed = words.contains { Self.isCategory($0) }
    return isNamed && words.allSatisfy { Self.isCategory($0) || Self.isOfCategory($0) }
  }

  /// Whether it is a category or what every teacher is called, in whatever letters, or a post of one word.
  var saysNoPerson: Bool {
    namesRank || TeacherMention.namesTeacher(folded) || !contains(" ") && isPost
  }

  /// The text without categories between commas or at its end: «Иванова А.А., высшая категория».
  ///
  /// A text that is nothing else stays.
  var withoutRanks: String {
    let parts = split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let others = parts.filter { !$0.namesRank }
    guard let last = others.last else { return self }
    let text = (others.dropLast() + [last.withoutRankAtEnd]).joined(separator: ",")
    return text == self ? self : text.trimmed
  }

  /// The text without «– высшая категория» at its end.
  private var withoutRankAtEnd: String {
    let words = spacedWords
    let start = words.indices.dropFirst().suffix(Self.mostWordsOfRank).first {
      words[$0...].joined(separator: " ").namesRank
    }
    guard let start else { return self }
    return words[..<start].joined(separator: " ").trimmingSuffix { " –—-".contains($0) }
  }

  /// «– соответствие занимаемой должности».
  private static let mostWordsOfRank = 5

  /// «категория», «кв.», «соответствие»; in full letters, for surnames begin with some of them.
  private static func isCategory(_ word: Substring) -> Bool {
    ["кат", "кв", "сзд"].contains(word)
      || ["категори", "квалификац", "соответстви"].contains(where: word.hasPrefix)
  }

  /// «высшая», «1», «занимаемой»: which category it is.
  private static func isOfCategory(_ word: Substring) -> Bool {
    ["1", "2", "я", "ой", "й", "1я", "2я", "i", "ii", "без"].contains(word)
      || ["высш", "перв", "втор", "занимаем", "должност"].contains(where: word.hasPrefix)
  }
}
