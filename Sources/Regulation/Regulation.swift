import Russian

/// What differs between the regulations of institutions: words, numbers, limits, hosts, severities.
///
/// Russian: «положение». ``builtIn`` is the regulation that the program was built for; an
/// institution's `regulation.yaml` overrides it key by key.
public struct Regulation: Sendable {
  public var clauses: [Clause: ClauseText]
  public var vocabulary: Vocabulary
  /// Why distance periods are introduced, by folded name.
  public var grounds: [String: Ground]
  public var limits: Limits
  public var hosts: Hosts
  public var platform: PrescribedPlatform = .builtIn
  /// By which parts of addresses people join chats and calls.
  public var joinShapes: [JoinShape] = JoinShape.builtIn
  /// The acts that orders may cite, and those that they must not cite any more.
  public var acts: [Act] = Act.builtIn
  /// What official sites call their facts for machines.
  public var siteMarkup = SiteMarkup()
  /// How long children may look at a screen, and how long an hour of lessons may be; of several that fit,
  /// the first holds.
  public var norms: [TimeNorm] = TimeNorm.builtIn
  /// The severities that differ from those of the rules themselves, by code of the rule.
  public var severities: [String: RuleSeverity]

  /// The number under which this regulation has the clause; our own name where it says nothing.
  public func number(of clause: Clause) -> String {
    if let number = clauses[clause]?.number { return number }
    return (clauses[clause.withoutItem]?.number ?? clause.withoutItem.name) + clause.item
  }

  /// The clause in a few words; empty where nothing is known of it.
  public func summary(of clause: Clause) -> String { clauses[clause]?.summary ?? "" }
}
