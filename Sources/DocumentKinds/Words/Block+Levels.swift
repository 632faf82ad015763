import Documents
import Regulation

extension Block {
  /// Levels of clause 4.7 with boxes to tick, each with what a pupil does on it.
  static func levels(_ levels: [Level], _ regulation: Regulation) -> Block {
    .list(
      List(
        .checkbox,
        levels.map { level in
          let name = regulation.vocabulary.levels.printed(level)
          return [.paragraph([.strong([.text(name)]), .text(" – \(level.promise)")])]
        }
      )
    )
  }
}
