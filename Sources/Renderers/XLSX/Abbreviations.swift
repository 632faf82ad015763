/// A name with its longest word abbreviated, as Russian words are: after a consonant, before a vowel.
///
/// Each letter of the word that may be the last gives one, the longest first.
struct Abbreviations: Sequence {
  private let name: String
  private let word: Substring

  init(of name: String) {
    self.name = name
    let words = name.split { $0 == " " || $0 == "-" }
    word = words.max { $0.count < $1.count } ?? ""
  }

  func makeIterator() -> AnyIterator<String> {
    let letters = Array(word)
    let ends = letters.indices.dropFirst(Self.fewestLetters).reversed().lazy.filter {
      Self.vowels.contains(letters[$0]) && Self.isConsonant(letters[$0 - 1])
    }
    return AnyIterator(ends.map(abbreviated).makeIterator())
  }

  private func abbreviated(after letters: Int) -> String {
    name[..<word.startIndex] + word.prefix(letters) + "." + name[word.endIndex...]
  }

  private static let fewestLetters = 4
  private static func isConsonant(_ letter: Character) -> Bool {
    ("\u{430}"..."\u{44F}").contains(letter) && !vowels.contains(letter) && !signs.contains(letter)
  }

  /// A, ie, io, i, o, u, yery, e, yu, ya.
  private static let vowels =
    "\u{430}\u{435}\u{451}\u{438}\u{43E}\u{443}\u{44B}\u{44D}\u{44E}\u{44F}"
  /// Short i, the hard and the soft sign: no abbreviation ends with them.
  private static let signs = "\u{439}\u{44A}\u{44C}"
}
