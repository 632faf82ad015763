import Diagnostics

/// What one rule said of an institution.
public struct RuleOutcome: Sendable {
  /// Which rule, with its clauses and its norm.
  public let rule: RuleMetadata
  /// The severity that the institution gives the rule; `nil` when it is off.
  public let severity: Severity?
  /// What it found, in reading order, without what is let be.
  public let findings: [Diagnostic]
  /// What comments in the definitions let be, in reading order.
  public let suppressed: [SuppressedFinding]
  /// On how much it was tried.
  public let extent: Extent
}
