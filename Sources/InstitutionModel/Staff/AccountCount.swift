import Russian
import Schema

/// How many accounts the pupils of a group have on the platform.
///
/// Russian: «учётных записей» (п. 4.10).
public enum AccountCount: Hashable, Sendable {
  /// Every pupil has one, however many they are: «у всех».
  case ofAll
  /// As many as were counted; those of parents count too.
  case number(Int)

  /// Whether so many pupils can have one each.
  public func covers(_ pupils: Int) -> Bool {
    switch self {
    case .ofAll: true
    case .number(let number): number >= pupils
    }
  }
}

extension AccountCount {
  /// «14 из 15» is 14, «нет» is none; `nil` for what says neither a number nor all.
  init?(_ text: String) {
    if Self.wordsForAll.contains(text.folded.filter { $0 != "." && $0 != "!" }) {
      self = .ofAll
      return
    }
    guard let number = text.countOrNone else { return nil }
    self = .number(number)
  }

  private static let wordsForAll: Set<String> = [
    "все", "всем", "у всех", "на всех", "для всех", "есть у всех", "у всех есть", "все есть",
    "все учащиеся", "у всех учащихся", "на всех учащихся", "все обучающиеся", "у всех обучающихся",
    "все дети", "у всех детей", "все обеспечены", "все подтверждены", "подтверждены все",
    "по числу учащихся", "сколько учащихся",
  ]
}

extension Shape where Value == AccountCount {
  static let accounts = notation(
    "число учётных записей",
    examples: ["15"],
    or: ["у всех"],
    fault: ScalarFault.inPeople
  ) { AccountCount($0) }
}
