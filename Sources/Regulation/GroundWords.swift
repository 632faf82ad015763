import Russian
import SourceText

/// The words of a ground as people say them: «повышенная готовность», «в связи с карантином по гриппу».
struct GroundWords {
  private let words: [Substring]
  /// The indices of the words by which grounds are told apart.
  private let significant: [Int]

  init(_ text: String) {
    words = text.spacedWords
    significant = words.indices.filter { [words] in !Self.idle.contains(Self.bare(words[$0])) }
  }

  /// What is said behind the ground of these words, which is nothing or says why: «по гриппу»; `nil` where
  /// another ground is meant.
  func remainder(behind ground: GroundWords) -> String? {
    guard !ground.significant.isEmpty, ground.significant.count <= significant.count else {
      return nil
    }
    let pairs = zip(ground.significant, significant)
    guard pairs.allSatisfy({ isSame(ground.words[$0], words[$1]) }) else { return nil }
    let rest = words[(significant[ground.significant.count - 1] + 1)...]
    let isReason = rest.first.map { $0.hasPrefix("(") || Self.reasons.contains($0.folded) }
    return isReason == false ? nil : rest.joined(separator: " ")
  }

  /// Whether they differ in nothing but their endings: «готовность», «готовности».
  private func isSame(_ one: Substring, _ other: Substring) -> Bool {
    let (one, other) = (Array(Self.bare(one)), Array(Self.bare(other)))
    let common = zip(one, other).prefix { $0 == $1 }.count
    let endings = [one.dropFirst(common), other.dropFirst(common)].map { String($0) }
    return endings == ["", ""] || (common >= 4 && endings.allSatisfy(Self.endings.contains))
  }

  /// Where cases and numbers part: of «готовность» and «готовности» are left «ь» and «и».
  private static let endings: Set<String> = [
    "", "а", "я", "ы", "и", "у", "ю", "е", "о", "ь", "й", "м", "х", "в", "ой", "ей", "ый", "ий",
    "ая",
    "яя", "ую", "юю", "ом", "ем", "ам", "ям", "ах", "ях", "ов", "ев", "ым", "им", "ых", "их", "ое",
    "ее", "ью", "ми", "ами", "ями", "ого", "его", "ому", "ему",
  ]

  private static func bare(_ word: Substring) -> String {
    String(String(word).folded.drop { "(\"".contains($0) }.prefix { !"),.;:\"".contains($0) })
  }

  /// Words that stand before every ground.
  private static let idle: Set<String> = [
    "", "в", "из-за", "связи", "с", "со", "на", "период", "время", "введение", "введением",
    "введения", "объявлен", "объявление", "объявлением", "режим", "режима", "режимом", "режиме",
    "ограничительные", "мероприятия", "ограничительных", "мероприятий", "причине", "ввиду",
  ]

  private static let reasons: Set<String> = [
    "по", "из-за", "в", "на", "для", "ввиду", "вследствие", "с", "со", "от",
  ]
}

extension Substring { fileprivate var folded: String { String(self).folded } }

extension Regulation {
  /// The ground of the name, or the one that is said in other words; `nil` where none or several are meant.
  public func ground(named name: String) -> Ground? {
    if let ground = grounds[name.folded] { return ground }
    let words = GroundWords(name)
    let meant = grounds.values.flatMap { ground in
      ([ground.name] + ground.otherNames).compactMap { known in
        words.remainder(behind: GroundWords(known)).map { ground.with(detail: $0) }
      }
    }
    let least = meant.map { $0.detail.utf8.count }.min()
    let nearest = Set(meant.filter { $0.detail.utf8.count == least })
    return nearest.count == 1 ? nearest.first : nil
  }
}

extension Ground {
  fileprivate func with(detail: String) -> Ground {
    var ground = self
    ground.detail = detail.hasPrefix("(") ? withoutOwnWords(detail) : detail
    return ground
  }

  /// Words in brackets without those that the name says already: «(–32°)» of «(мороз –32°)», nothing of «(морозы)».
  ///
  /// Where words are left, «(сильный мороз)», all of them stay.
  private func withoutOwnWords(_ detail: String) -> String {
    let own = Set(Phrase(name).stems)
    let words = detail.filter { !"()".contains($0) }.spacedWords.filter { word in
      let stems = Phrase(String(word)).stems
      return stems.isEmpty || !own.isSuperset(of: stems)
    }
    if words.contains(where: { $0.allSatisfy(\.isLetter) }) { return detail }
    return words.isEmpty ? "" : "(\(words.joined(separator: " ")))"
  }
}
