import Russian
import Schema

/// The groups that a text likely means which is the name of none: «росинка2», «2-я группа Росинки».
///
/// Russian: «возможно, имелось в виду».
struct LikelyGroups {
  /// Stems of its words.
  private let stems: Set<String>
  /// What begins with a figure: «2», «1а».
  private let numbers: [String]

  init(_ text: String) {
    var words: [String] = []
    for sign in text.folded {
      let isStart = words.last.flatMap(\.last).map { $0.isLetter && sign.isNumber } ?? false
      if !sign.isLetter, !sign.isNumber {
        words.append("")
      } else if words.isEmpty || isStart {
        words.append(String(sign))
      } else {
        words[words.count - 1].append(sign)
      }
    }
    stems = Self.stems(of: words)
    numbers = words.filter { $0.first?.isNumber == true }
  }

  private static func stems(of words: [String]) -> Set<String> {
    Set(
      words.filter { $0.count > 2 && $0.first?.isLetter == true && !$0.hasPrefix("групп") }
        .map { WordStem.of($0) }
    )
  }

  /// Whether its words are words of the title, or those of the title stand in it.
  private func mayMean(_ title: String) -> Bool {
    let words = title.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let own = Self.stems(of: words)
    return !own.isEmpty && !stems.isEmpty && (own.isSubset(of: stems) || stems.isSubset(of: own))
  }

  /// The groups of the table, in its order.
  func groups(in names: NameTable) -> [Group.ID] {
    names.programNames.indices
      .filter { names.programNames[$0].titles.contains(where: mayMean) }
      .flatMap { index in
        let slug = names.programNames[index].slug
        let numbered = numbers.flatMap { names.groups(named: "\(slug)-\($0)") }
        return numbers.isEmpty ? names.groups(of: Program.ID(index)) : numbered
      }
  }
}

extension NameTable {
  /// The groups that a text likely means which is the name of none; empty where it may be too many.
  public func likelyGroups(named text: String) -> [Group.ID] {
    let own = groups(calledAlone: text)
    let groups = own.isEmpty ? LikelyGroups(text).groups(in: self) : own
    return groups.count < 4 ? groups : []
  }
}
