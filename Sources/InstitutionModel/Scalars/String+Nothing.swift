import Russian
import Schema

extension String {
  private static let wordsForNothing: Set<String> = [
    "", "нет", "нету", "нет подготовки", "нет сведений", "нет данных", "не указана", "не известно",
    "неизвестно", "не обучен", "не обучена", "не обучался", "не обучалась", "не пройдена",
    "не прошел", "не прошла", "не проходил", "не проходила", "не требуется", "отсутствует",
    "без подготовки", "никак", "не предусмотрено", "не предусмотрены", "без контроля",
    "не контролируются", "не определены", "не установлены", "не нужны", "n a", "na", "н д", "нд",
    "tba", "n n",
  ]

  /// Whether it says that there are none: «нет», «у всех есть».
  var tellsOfNobody: Bool {
    let words = folded.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    return Self.wordsForNobody.contains(words)
  }

  /// How many people or things of theirs it says, «нет» being none: «14 из 15» is 14.
  var countOrNone: Int? { tellsOfNobody ? 0 : ScalarText.parse(self) { $0.readPeople() } }

  private static let wordsForNobody: Set<String> = [
    "нет", "нету", "никого", "таких нет", "нет таких", "у всех есть", "все обеспечены", "ноль",
  ]

  /// Whether it says that there is nothing to say, or nothing yet: «нет», «не пройдена», «уточняется», «–».
  public var tellsOfNothing: Bool { tellsOfNothing(about: .anything) }

  /// The same of something that may be named beside it: «нет руководителя», «согласование в процессе».
  public func tellsOfNothing(about thing: AskedThing) -> Bool {
    let words = folded.split { !$0.isLetter && !$0.isNumber }
    return Self.wordsForNothing.contains(words.joined(separator: " "))
      || BlankWords(words, about: thing).saysNothing
  }
}
