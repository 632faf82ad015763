import Regulation
import Russian
import Schema

/// Programs of one title, told apart by their levels, and by their files where these are the same.
///
/// Russian: «одноимённые программы».
struct Namesakes {
  /// What tells a program from others of its title, by its place in the list; of others nothing.
  private(set) var distinctions: [Int: String] = [:]

  /// - Parameters:
  ///   - programs: With the names of their files.
  ///   - levels: How levels are called.
  init(_ programs: [(program: Program, slug: String)], _ levels: WordList<Level>) {
    var ofTitle: [String: [Int]] = [:]
    for (index, program) in programs.enumerated() {
      guard let title = program.program.title.value?.nameKey, !title.isEmpty else { continue }
      ofTitle[title, default: []].append(index)
    }
    for group in ofTitle.values where group.count > 1 {
      let words = group.map { programs[$0].program.words(ofLevelsIn: levels) }
      let counts = Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
      for (index, level) in zip(group, words) {
        distinctions[index] = level.flatMap { counts[$0] == 1 ? $0 : nil } ?? programs[index].slug
      }
    }
  }
}

extension Program {
  /// «базовый уровень», «стартовый и базовый уровни»; `nil` where nobody has said.
  fileprivate func words(ofLevelsIn words: WordList<Level>) -> String? {
    guard let own = levels.value, !own.isEmpty else { return nil }
    let names = own.map(words.printed)
    if names.contains(where: { $0.folded.contains("уров") }) { return names.enumerated }
    return names.enumerated + (own.count > 1 ? " уровни" : " уровень")
  }

  /// The title with what tells the program from others of it: «Хор (базовый уровень)».
  public var fullTitle: String { title.text + (distinction.map { " (\($0))" } ?? "") }
}

extension Institution {
  /// Tells programs of one title apart.
  mutating func tellNamesakesApart() {
    let namesakes = Namesakes(programs.map { ($0, $0.slug) }, regulation.vocabulary.levels)
    for (index, distinction) in namesakes.distinctions {
      programs[index].distinction = distinction
    }
  }
}
