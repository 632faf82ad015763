import CivilTime
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
  /// The acts that orders may cite.
  public var acts: [Act] = []
  /// The severities that differ from those of the rules themselves, by code of the rule.
  public var severities: [String: RuleSeverity]

  public init(
    clauses: [Clause: ClauseText],
    vocabulary: Vocabulary,
    grounds: [String: Ground],
    limits: Limits,
    hosts: Hosts,
    severities: [String: RuleSeverity]
  ) {
    self.clauses = clauses
    self.vocabulary = vocabulary
    self.grounds = grounds
    self.limits = limits
    self.hosts = hosts
    self.severities = severities
  }

  /// The number under which this regulation has the clause; our own name where it says nothing.
  public func number(of clause: Clause) -> String {
    if let text = clauses[clause] { return text.number }
    return (clauses[clause.withoutItem]?.number ?? clause.withoutItem.name) + clause.item
  }

  public func ground(named name: String) -> Ground? { grounds[name.folded] }
}

/// Why a distance period is introduced.
///
/// Russian: «основание периода».
public struct Ground: Hashable, Sendable {
  public var name: String
  /// The category in which pupils then learn (clause 4.15).
  public var category: LearnerCategory?
  /// Whether families hand in applications (clause 1.8).
  public var needsApplications: Bool

  public init(name: String, category: LearnerCategory?, needsApplications: Bool) {
    self.name = name
    self.category = category
    self.needsApplications = needsApplications
  }

  /// Whether it is the high-alert regime of clause 1.7, which holds for all programs.
  public var isHighAlert: Bool { category == .everyoneInHighAlert }
}

/// An act of the authorities with its term.
public struct Act: Hashable, Sendable {
  public var title: String
  /// The first day on which it holds; `nil` for «always».
  public var from: CalendarDate?
  /// The last day on which it holds; `nil` for «without end».
  public var until: CalendarDate?

  public init(title: String, from: CalendarDate?, until: CalendarDate?) {
    self.title = title
    self.from = from
    self.until = until
  }
}

/// Figures that the regulation sets.
public struct Limits: Hashable, Sendable {
  /// Posts in chats per week, clause 2.7.4.
  public var postsPerWeek: Int

  public init(postsPerWeek: Int) { self.postsPerWeek = postsPerWeek }
}

/// Which addresses of resources are welcome (clause 1.12).
public struct Hosts: Hashable, Sendable {
  /// Domains that are known; their subdomains are too.
  public var allowed: [String]
  /// Forbidden domains with what to use instead.
  public var forbidden: [String: String]
  /// Domains of the platform and its messenger, where chats are (clause 2.7.3).
  public var platform: [String]

  public init(allowed: [String], forbidden: [String: String], platform: [String]) {
    self.allowed = allowed
    self.forbidden = forbidden
    self.platform = platform
  }
}

/// How an institution wants findings of a rule to be treated.
public enum RuleSeverity: Hashable, Sendable {
  case error
  case warning
  case note
  case off
}
