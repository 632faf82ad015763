import InstitutionModel
import SourceText

/// What a rule found, and on how much it was tried: the report prints it and knows no rule.
public struct Checked: Sendable {
  /// Violations, in the order of the walk; validation sorts them.
  var findings: [Finding] = []
  /// On how much the rule was tried.
  var extent: Extent

  /// Where there is no school year.
  static let nothing = whole("", [])
  /// Where what the rule compares with could not be read.
  static let unknown = stated("") { .unknown }

  /// Looks at things one by one.
  ///
  /// `noun` and `trait` are the words of the report: «5 групп с отметками»; `place` is where a thing stands
  /// of which nothing is known.
  static func each<Item>(
    _ items: some Sequence<Item>,
    _ noun: Noun,
    _ trait: String = "",
    at place: (Item) -> SourceRange? = { _ in nil },
    _ look: (Item) -> Look
  ) -> Checked {
    var tally = Tally()
    for item in items { tally.add(look(item), at: place(item)) }
    return Checked(findings: tally.findings, extent: .each(tally, noun, trait))
  }

  /// Looks at what there always is one of: «учреждение».
  static func whole(_ words: String, _ findings: [Finding]) -> Checked {
    Checked(findings: findings, extent: .whole(words))
  }

  /// Looks at what there always is one of, of which something may not be known.
  static func whole(_ words: String, _ look: () -> Look) -> Checked {
    whole(words, Tally(look()).findings)
  }

  /// Looks at what the institution may state or not: «назначенное время».
  static func stated(_ words: String, _ look: () -> Look) -> Checked {
    let tally = Tally(look())
    return Checked(findings: tally.findings, extent: .stated(tally.looked > 0, words))
  }
}

extension Checked {
  /// With other findings than those of the walk, which then only counts.
  func telling(_ findings: [Finding]) -> Checked { Checked(findings: findings, extent: extent) }

  /// With what many things inherit told once.
  var uniqued: Checked { telling(findings.uniqued) }

  /// Looks at things of which many may owe what is found to one line.
  ///
  /// The walk counts what it looks at; findings are those that it gave to the shared cause.
  static func sharing(_ walk: (inout SharedCause) -> Checked) -> Checked {
    var cause = SharedCause()
    let checked = walk(&cause)
    return checked.telling(cause.findings)
  }
}
