import Russian
import Schema

/// Words that say what becomes of a lesson where nothing else does; behind that they say why.
///
/// Russian: «выходной», «закрыта», «начало в 17:30». In «перенос на 27.11, школа закрыта» they are the reason.
extension ChangeClauseKind {
  /// The kind that the words hint at, and how many of them only say so; `nil` where they hint at none.
  static func hinted(by words: ArraySlice<Substring>) -> (kind: Self, words: Int)? {
    let (first, second) = (words.first?.bareWord ?? "", words.dropFirst().first?.bareWord ?? "")
    if ["нет", "без"].contains(first), second.hasPrefix("занят") || second.hasPrefix("урок") {
      return (.cancellation, 2)
    }
    if let kind = hints[first] { return (kind, 1) }
    if first.hasPrefix("совместн") || first == "вместе" {
      return (.partners, second.hasPrefix("занят") ? 2 : 1)
    }
    let opensHours = second.first?.isNumber == true || ["в", "с"].contains(second)
    if opensHours, let kind = hintsOfHours.first(where: { first.hasPrefix($0.stem) })?.kind {
      return (kind, 1)
    }
    return stemsOfHints.first { first.hasPrefix($0.stem) }.map { ($0.kind, 1) }
  }

  private static let hints: [String: Self] = [
    "выходной": .cancellation, "снято": .cancellation, "снят": .cancellation,
    "снимается": .cancellation, "закрыта": .closure, "закрыт": .closure, "закрыто": .closure,
    "закрывается": .closure,
  ]

  private static let stemsOfHints: [(stem: String, kind: Self)] = [
    ("сдви", .move), ("подмен", .substitute), ("объедин", .partners),
  ]

  /// Those behind which hours stand.
  private static let hintsOfHours: [(stem: String, kind: Self)] = [
    ("доп", .addition), ("отработ", .addition), ("начало", .move),
  ]
}
