/// What a rule has to say of one thing.
public enum Look: Sendable {
  /// Nothing is on record, or nobody could read it.
  case unknown
  case fine
  case found([Finding])

  /// What was found, if anything.
  init(_ findings: [Finding]) { self = findings.isEmpty ? .fine : .found(findings) }

  /// What was found, if anything.
  init(_ finding: Finding?) { self = finding.map { .found([$0]) } ?? .fine }
}

/// What a rule found, and on how much it was tried: the report prints it and knows no rule.
public struct Checked: Sendable {
  var findings: [Finding] = []
  /// On how much the rule was tried.
  var extent: Extent?

  /// Looks at things one by one.
  static func each<Item>(
    _ items: some Sequence<Item>,
    _ noun: Noun,
    _ trait: String = "",
    _ look: (Item) -> Look
  ) -> Checked {
    var tally = Tally()
    for item in items { tally.add(look(item)) }
    return Checked(findings: tally.findings, extent: .each(tally, noun, trait))
  }

  /// Looks at what there always is one of: «учреждение».
  static func whole(_ words: String, _ findings: [Finding]) -> Checked {
    Checked(findings: findings, extent: .whole(words))
  }

  /// Looks at what the institution may state or not: «назначенное время».
  static func stated(_ words: String, _ look: Look) -> Checked {
    var tally = Tally()
    tally.add(look)
    return Checked(findings: tally.findings, extent: .stated(tally.looked > 0, words))
  }
}

/// What was found while things were looked at, and how many there were.
struct Tally {
  var findings: [Finding] = []
  var looked = 0
  /// Those of which nothing is known.
  var unknown = 0

  mutating func add(_ look: Look) {
    switch look {
    case .unknown: unknown += 1
    case .fine: looked += 1
    case .found(let more):
      looked += 1
      findings += more
    }
  }
}
