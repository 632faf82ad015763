import SourceText

/// How much of what a rule speaks of could be looked at.
public struct Extent: Sendable {
  /// The number of things that were looked at; `nil` for the institution itself.
  let looked: Int?
  /// The number of things of which something should be known; `nil` where there is nothing to know.
  let all: Int?
  /// «1 группа из 42; у 41 сведений нет».
  public let words: String
  /// «нет данных по 41 из 42 групп»: of what nothing is known, where something is not.
  public var missing = "не\u{A0}сказано"
  /// Where things stand of which nothing is known, as far as they have a place.
  public var gaps: [SourceRange] = []

  /// What there always is one of.
  static func whole(_ words: String) -> Extent { Extent(looked: nil, all: nil, words: words) }

  /// Things that were looked at, and those of which nothing is known.
  static func each(_ tally: Tally, _ noun: Noun, _ trait: String) -> Extent {
    let all = tally.looked + tally.unknown
    let suffix = trait.isEmpty ? "" : " \(trait)"
    let words =
      switch tally.looked {
      case all: noun.counted(all) + suffix
      case 0: "сведений нет, 0\u{A0}из\u{A0}\(all)"
      default:
        "\(noun.counted(tally.looked)) из\u{A0}\(all)\(suffix); у\u{A0}\(tally.unknown) сведений нет"
      }
    let share = "нет данных по\u{A0}\(tally.unknown) из\u{A0}\(all) \(noun.many)"
    return Extent(
      looked: tally.looked,
      all: all,
      words: words,
      missing: all == 1 ? "нет данных" : share,
      gaps: tally.gaps
    )
  }

  /// What the institution may state or not.
  static func stated(_ isStated: Bool, _ words: String) -> Extent {
    Extent(looked: isStated ? 1 : 0, all: 1, words: isStated ? words : "сведений нет")
  }

  /// Whether there is nothing that the rule could be tried on.
  public var isIdle: Bool { looked == 0 && (all ?? 0) == 0 }
  /// Whether nothing is known of what the rule looks at.
  public var isUnknown: Bool { looked == 0 && !isIdle }
  /// Whether something is known of all.
  public var isWhole: Bool { all == nil || looked == all }
}
