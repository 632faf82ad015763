import Russian
import Schema

/// Whether somebody agreed, and by what paper.
///
/// Russian: «согласовано», or «нет» (п. 4.22).
public enum Agreed<Paper: Hashable & Sendable>: Hashable, Sendable {
  case given(Paper)
  /// Russian: «нет», «не согласовано».
  case refused

  public var paper: Paper? {
    switch self {
    case .given(let paper): paper
    case .refused: nil
    }
  }

  /// The paper that the text names, or what says that there is none.
  init?(_ text: String, _ parse: (String) -> Paper?) {
    if let paper = parse(text) {
      self = .given(paper)
    } else if text.tellsOfRefusal {
      self = .refused
    } else {
      return nil
    }
  }
}

extension String {
  /// Whether it says that nobody agreed, or nobody yet: «нет», «не согласовано», «отказ», «в процессе».
  public var tellsOfRefusal: Bool {
    let words = folded.split { !$0.isLetter && !$0.isNumber }
    if let first = words.first, ["согласовано", "согласован", "согласована"].contains(first) {
      return false
    }
    return tellsOfNothing(about: .agreement)
      || Self.wordsForRefusal.contains(words.joined(separator: " ")) || words.beginsWithRefusal
  }

  private static let wordsForRefusal: Set<String> = [
    "не согласовано", "не согласован", "не согласована", "не согласны", "не согласна", "против",
    "отказ", "отказались", "отказалась", "отказано", "нет согласования", "без согласования",
    "нет согласия", "без согласия", "еще нет", "пока нет", "еще не согласовано",
    "пока не согласовано", "не спрашивали",
  ]
}

extension [Substring] {
  /// «отказано администрацией», «не согласовано с директором»: what follows says who refused.
  fileprivate var beginsWithRefusal: Bool {
    guard let first else { return false }
    if ["отказ", "отклон", "запрещ"].contains(where: first.hasPrefix) {
      return !contains { ["нет", "не", "без"].contains($0) }
    }
    let next = dropFirst().first ?? ""
    return first == "не" && ["согласов", "разреш", "подпис"].contains(where: next.hasPrefix)
  }
}
