import Diagnostics
import Regulation

/// What all rules said of an institution, for whoever has to answer for it.
///
/// Russian: «что проверено».
public struct CheckRecord: Sendable {
  /// One for each rule of the catalogue, by code.
  public let rules: [RuleOutcome]
  /// What no rule found but the reading of the files.
  public let reading: [Diagnostic]

  /// Sorts findings to their rules; a code that no rule has is one of reading.
  init(
    _ diagnostics: [Diagnostic],
    suppressed: [SuppressedFinding],
    _ extents: [(rule: RuleMetadata, extent: Extent)],
    by regulation: Regulation
  ) {
    let found = Dictionary(grouping: diagnostics, by: \.code)
    let letBe = Dictionary(grouping: suppressed, by: \.diagnostic.code)
    let rules = extents.sorted { $0.rule.code.name < $1.rule.code.name }.map { rule, extent in
      RuleOutcome(
        rule: rule,
        severity: Validation.severity(of: rule, regulation),
        findings: found[rule.code] ?? [],
        suppressed: letBe[rule.code] ?? [],
        extent: extent
      )
    }
    let codes = Set(rules.map(\.rule.code))
    self.rules = rules
    reading = diagnostics.filter { !codes.contains($0.code) }
  }

  /// Everything that was found, rule by rule.
  public var findings: [Diagnostic] { rules.flatMap(\.findings) + reading }

  /// Everything that is let be, rule by rule.
  public var suppressed: [SuppressedFinding] { rules.flatMap(\.suppressed) }
}
