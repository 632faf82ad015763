import Russian

/// How much of what a rule speaks of could be looked at.
struct RuleExtent {
  /// The number of things that were looked at; `nil` for the institution itself.
  let looked: Int?
  /// The number of things of which something should be known; `nil` where there is nothing to know.
  let all: Int?
  /// «1 группа из 42; у 41 сведений нет».
  let words: String

  /// What there always is one of.
  static func whole(_ words: String) -> RuleExtent {
    RuleExtent(looked: nil, all: nil, words: words)
  }

  /// Things each of which was looked at.
  static func each(_ number: Int, _ noun: Noun, _ trait: String = "") -> RuleExtent {
    let words = noun.counted(number) + (trait.isEmpty ? "" : " \(trait)")
    return RuleExtent(looked: number, all: nil, words: words)
  }

  /// Those things of which something is known, among all of which it should be.
  static func known(_ number: Int, of all: Int, _ noun: Noun) -> RuleExtent {
    let words =
      switch number {
      case all: noun.counted(all)
      case 0: "сведений нет, 0\u{A0}из\u{A0}\(all)"
      default: "\(noun.counted(number)) из\u{A0}\(all); у\u{A0}\(all - number) сведений нет"
      }
    return RuleExtent(looked: number, all: all, words: words)
  }

  /// What the institution may state or not.
  static func stated(_ isStated: Bool, _ words: String) -> RuleExtent {
    RuleExtent(looked: isStated ? 1 : 0, all: 1, words: isStated ? words : "сведений нет")
  }

  /// Whether there is nothing that the rule could be tried on.
  var isIdle: Bool { looked == 0 && (all ?? 0) == 0 }
  /// Whether nothing is known of what the rule looks at.
  var isUnknown: Bool { looked == 0 && !isIdle }
  /// Whether something is known of all.
  var isWhole: Bool { all == nil || looked == all }
}

/// A word that is counted.
struct Noun {
  let one: String
  let few: String
  let many: String

  static let file = Noun(one: "файл", few: "файла", many: "файлов")
  static let department = Noun(one: "подразделение", few: "подразделения", many: "подразделений")
  static let teacher = Noun(one: "педагог", few: "педагога", many: "педагогов")
  static let program = Noun(one: "программа", few: "программы", many: "программ")
  static let group = Noun(one: "группа", few: "группы", many: "групп")
  static let material = Noun(one: "материал", few: "материала", many: "материалов")
  static let period = Noun(one: "период", few: "периода", many: "периодов")
  static let mark = Noun(one: "отметка", few: "отметки", many: "отметок")

  func counted(_ number: Int) -> String { plural(number, one, few, many) }
}
