import Regulation
import Russian
import Schema
import SourceText

/// A level of a program, perhaps of one year of study.
///
/// Russian: «1 год – стартовый», «базовый (2 год)» (п. 4.7).
public struct ProgramLevel: Hashable, Sendable {
  public var level: Level
  /// The year of study; `nil` for all of them.
  public var year: Int?

  /// `nil` for a text that is no level of the list.
  init?(_ text: String, among words: WordList<Level>) {
    let parts = Self.parted(text)
    guard let level = words.value(of: parts?.words ?? text) else { return nil }
    self.level = level
    year = parts?.year
  }

  init(_ level: Level) { self.level = level }

  /// The year of study in front of a level or behind it.
  private static func parted(_ text: String) -> (year: Int, words: String)? {
    guard text.utf8.contains(where: \.isDigit) else { return nil }
    return opening(text) ?? closing(text)
  }

  /// «1 год – стартовый».
  private static func opening(_ text: String) -> (year: Int, words: String)? {
    var scalar = ScalarText(text)
    guard let year = scalar.readYearOfStudy() else { return nil }
    scalar.skipSpaces()
    return scalar.skip(anyOf: "-:=") ? (year, scalar.rest.trimmed) : nil
  }

  /// «стартовый (1 год)», «стартовый – 1 год».
  private static func closing(_ text: String) -> (year: Int, words: String)? {
    guard let cut = text.firstIndex(where: { "(–—-".contains($0) }) else { return nil }
    let tail = String(text[text.index(after: cut)...]).trimmed.trimmingSuffix { $0 == ")" }
    let year = ScalarText.parse(tail) { $0.readYearOfStudy() }
    return year.map { ($0, String(text[..<cut]).trimmed) }
  }
}

extension Shape where Value == [ProgramLevel] {
  /// The levels of a program: one, several or, in a word, all; in ascending order.
  static func levels(_ words: WordList<Level>) -> Shape {
    let meaning: @Sendable (String) -> [ProgramLevel]? = { text in
      if let levels = levels(ofYearsIn: text, words) { return levels }
      if let level = ProgramLevel(text, among: words) { return [level] }
      return OwnWords.allLevels.value(of: text).map { _ in Level.allCases.map { ProgramLevel($0) } }
    }
    return Shape<[Located<[ProgramLevel]>]>.list(
      of: .choice(of: "уровни", words: words.all, meaning),
      splitsText: true
    ) { $0.wordItems { meaning($0) != nil } }
    .map { levels, _, _ in
      let named = levels.flatMap(\.value)
      return named.isEmpty
        ? nil : Level.allCases.flatMap { level in named.filter { $0.level == level } }
    }
  }

  /// «базовый (2 год – продвинутый)»: one level, and that of a later year in brackets.
  private static func levels(
    ofYearsIn text: String,
    _ words: WordList<Level>
  ) -> [ProgramLevel]? {
    guard text.hasSuffix(")"), let open = text.firstIndex(of: "("),
      let later = ProgramLevel(String(text[text.index(after: open)...].dropLast()), among: words),
      let year = later.year, year > 1,
      let first = words.value(of: String(text[..<open]).trimmed)
    else { return nil }
    let before = (1..<year).map { number in
      var level = ProgramLevel(first)
      level.year = number
      return level
    }
    return before + [later]
  }
}
