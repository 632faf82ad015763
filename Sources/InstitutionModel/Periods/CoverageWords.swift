import Russian
import Schema
import SourceText

/// A text of «охват» alone: words for everything, or a name, perhaps with what it is the name of.
enum CoverageWords {
  case everything
  /// «группа hor-1»: the name behind its noun; without a noun it may be of anything.
  case name(String, of: Noun?)

  enum Noun: String, CaseIterable {
    case department = "подразделение"
    case program = "программа"
    case group = "группа"
    case site = "площадка"
  }

  init(_ text: String) {
    if Self.wordsForAll.contains(text.folded.filter { $0 != "." && $0 != "!" }) {
      self = .everything
      return
    }
    let words = text.split(maxSplits: 1, whereSeparator: { $0.isWhitespace || $0 == ":" })
    let noun = words.first.flatMap { Self.noun(of: String($0).folded) }
    self =
      words.count == 2 && noun != nil
      ? .name(String(words[1]).trimmed, of: noun) : .name(text, of: nil)
  }

  func term(at range: SourceRange) -> CoverageTerm {
    switch self {
    case .everything: .everything
    case .name(let name, of: nil): .thing(Located(name, at: range))
    case .name(let name, of: .department): .department(Located(name, at: range))
    case .name(let name, of: .program): .program(Located(name, at: range))
    case .name(let name, of: .group): .group(Located(name, at: range))
    case .name(let name, of: .site): .site(Located(name, at: range))
    }
  }

  private static func noun(of word: String) -> Noun? {
    if let noun = Noun(rawValue: word) { return noun }
    return ["программы": .program, "группы": .group, "площадки": .site][word]
  }

  private static let wordsForAll: Set<String> = [
    "все", "всех", "для всех", "все программы", "все группы", "все программы и группы", "всем",
    "все учащиеся", "все обучающиеся", "все дети", "все отделы", "все подразделения",
    "все площадки", "все педагоги", "все учреждение", "учреждение", "вся организация", "полностью",
    "целиком", "все программы учреждения", "все группы учреждения", "все группы и программы",
    "весь ддт", "вся школа", "весь дворец", "вся станция", "весь цдт", "весь дюц", "всех программ",
    "весь центр", "весь дом творчества", "весь дом детского творчества", "учреждение целиком",
    "учреждение полностью",
  ]
}
