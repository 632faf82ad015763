import InstitutionModel
import SourceText

/// What a rule has to say of one thing.
public enum Look: Sendable {
  /// Nothing is on record, or nobody could read it.
  case unknown
  /// Nothing is on record, and it should be.
  case missing([Finding])
  case fine
  case found([Finding])

  /// What was found, if anything.
  init(_ findings: [Finding]) { self = findings.isEmpty ? .fine : .found(findings) }

  /// What was found, if anything.
  init(_ finding: Finding?) { self = finding.map { .found([$0]) } ?? .fine }
}

extension Sequence<Look> {
  /// What is said of a thing that was looked at in several ways: unknown if it is so in all.
  var joined: Look {
    var tally = Tally()
    for look in self { tally.add(look) }
    if tally.looked > 0 { return Look(tally.findings) }
    return tally.findings.isEmpty ? .unknown : .missing(tally.findings)
  }
}

/// What a rule found, and on how much it was tried: the report prints it and knows no rule.
public struct Checked: Sendable {
  var findings: [Finding] = []
  /// On how much the rule was tried.
  var extent: Extent

  /// Where there is no school year.
  static let nothing = whole("", [])
  /// Where what the rule compares with could not be read.
  static let unknown = stated("", .unknown)

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

  /// Looks at what there always is one of, of which something may not be known.
  static func whole(_ words: String, _ findings: () -> [Finding]) -> Checked {
    whole(words, findings())
  }

  /// Looks at what the institution may state or not: «назначенное время».
  static func stated(_ words: String, _ look: Look) -> Checked {
    var tally = Tally()
    tally.add(look)
    return Checked(findings: tally.findings, extent: .stated(tally.looked > 0, words))
  }
}

extension Checked {
  /// With what many things inherit told once.
  var uniqued: Checked { Checked(findings: findings.uniqued, extent: extent) }

  /// Looks at groups that learn at a distance, each once with all the ways in which it does.
  static func each(
    _ ways: [GroupInContext],
    _ trait: String,
    _ look: (GroupInContext) -> Look
  ) -> Checked {
    each(ways.byGroup, .group, trait) { $0.map(look).joined }.uniqued
  }

  /// Looks at groups that name other things; a name that many of them have is told once.
  static func groups(
    of inspection: Inspection,
    naming terms: (GroupDefinition) -> [Term],
    _ findings: ([Term]) -> [Finding]
  ) -> Checked {
    var named: [Term] = []
    var checked = each(inspection.definitions.programs.flatMap(\.groups), .group) { group in
      named += terms(group.value)
      return .fine
    }
    checked.findings = findings(named)
    return checked
  }

  /// Looks at things of which many may owe what is found to one line.
  static func sharing(_ walk: (inout SharedCause) -> Checked) -> Checked {
    var cause = SharedCause()
    var checked = walk(&cause)
    checked.findings = cause.findings
    return checked
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
    case .missing(let more):
      unknown += 1
      findings += more
    case .fine: looked += 1
    case .found(let more):
      looked += 1
      findings += more
    }
  }
}
