import Russian
import Schema
import SourceText

/// A last day that no calendar has: «с 11.01.2027 до каникул кабинет 5», «временно».
///
/// Russian: «до каких пор».
struct VagueEnd {
  private let withDay: String
  private let without: String

  /// `nil` for a text that ends on a day, or never.
  init?(_ text: String) {
    guard text.mayEndVaguely, !ChangeItems.reads(text) else { return nil }
    let words = text.spacedWords
    for start in words.indices where Self.openings.contains(words[start].lowercased()) {
      for end in (start + 1...start + 5) where end <= words.count {
        let rest = Self.joined(words[..<start], words[end...])
        guard Self.isVague(words[start..<end]), words[end...].first != "года",
          ChangeItems.reads(rest)
        else { continue }
        withDay = Self.joined(words[..<start] + ["по …"], words[end...])
        without = rest
        return
      }
    }
    return nil
  }

  var fault: ScalarFault {
    ScalarFault(
      "не\u{A0}сказано, какой день последний",
      choices: [
        ScalarFault.Choice("если он известен", withDay),
        ScalarFault.Choice("а если ещё нет", without),
      ]
    )
  }

  private static let openings: Set = ["до", "временно", "пока", "на"]

  private static func joined(_ before: ArraySlice<Substring>, _ behind: ArraySlice<Substring>)
    -> String
  {
    (before + behind).joined(separator: " ").trimmingSuffix { " ,;:–—-".contains($0) }
  }

  private static func isVague(_ words: ArraySlice<Substring>) -> Bool {
    let text = words.joined(separator: " ").folded
    return !text.contains(where: \.isNumber)
      && [
        "временно", "каникул", "выздоров", "выход", "распоряж", "отмен", "снят", "оконч",
        "конц", "праздник", "года", "неопредел",
      ].contains(where: text.contains)
  }
}

extension String {
  fileprivate var mayEndVaguely: Bool {
    utf8.holds(" до ") || utf8.holds("временно") || utf8.holds(" пока ") || utf8.holds(" на неопр")
  }
}
