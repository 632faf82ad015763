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
    if let group = Self.groupOfProgram(text) {
      self = .name(group, of: .group)
      return
    }
    if let department = Self.allOf(text) {
      self = .name(department, of: .department)
      return
    }
    if let program = Self.groupsOf(text) {
      self = CoverageWords(program)
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

  /// «Хор, группа 1» for «группа 1 программы Хор» and «1 группа Хора»; `nil` for anything else.
  private static func groupOfProgram(_ text: String) -> String? {
    if let title = groupFirst(text) { return title }
    guard text.folded.hasPrefix("группа "), let noun = text.ranges(of: " программы ").first else {
      return nil
    }
    let group = text[..<noun.lowerBound].dropFirst("группа ".count)
    return "\(text[noun.upperBound...]), группа \(group)"
  }

  /// «Хор, группа 2» for «2 группа Хор», «2-й группы «Хор»».
  private static func groupFirst(_ text: String) -> String? {
    let words = text.spacedWords
    guard words.count > 2, let number = words.first, number.first?.isNumber == true,
      ["группа", "группы", "группу", "гр."].contains(words[1].lowercased())
    else { return nil }
    let title = words[2...].joined(separator: " ").trimmingSuffix { "»\"".contains($0) }
    return "\(title.drop { "«\"".contains($0) }), группа \(number.prefix(while: \.isNumber))"
  }

  /// «художественного отдела» of «все программы художественного отдела»; `nil` for anything else.
  private static func allOf(_ text: String) -> String? {
    let openings = [
      "все программы ", "все группы ", "все объединения ", "все кружки ", "все студии ",
      "все секции ", "программы ", "группы ", "весь ", "все ",
    ]
    guard let opening = openings.first(where: text.lowercased().hasPrefix) else { return nil }
    let rest = String(text.dropFirst(opening.count))
    return ["отдел", "подразделен"].contains(where: rest.folded.contains) ? rest : nil
  }

  /// «Весёлой кисточки» of «все группы Весёлой кисточки»; `nil` for anything else.
  private static func groupsOf(_ text: String) -> String? {
    let opening = "все группы "
    guard text.lowercased().hasPrefix(opening) else { return nil }
    return String(text.dropFirst(opening.count))
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
    "учреждение полностью", "все объединения", "все детские объединения",
    "все творческие объединения", "все кружки", "все студии", "все секции", "все кружки и секции",
    "все кружки и студии", "все объединения учреждения", "все кружки учреждения",
  ]
}
