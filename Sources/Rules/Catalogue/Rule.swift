import Diagnostics
import Regulation

/// What is known of a rule without running it.
///
/// It is what the page of rules and `--explain` print.
public struct RuleMetadata: Hashable, Sendable {
  /// The kebab-case of the rule's type; permanent.
  public var code: DiagnosticCode
  /// The clause that the rule keeps, by our own name; `nil` for what plain sense asks.
  public var clause: Clause?
  /// Further clauses that it keeps.
  public var otherClauses: [Clause] = []
  /// Unless the institution's regulation says otherwise.
  public var severity: Severity
  /// The norm, as a Russian sentence without a period.
  public var title = ""
  /// Whether documents cannot be made without it, so that no regulation may soften it.
  public var isFoundation = false
  /// Whether what it finds depends on the day of the build.
  public var isDated = false
  /// Whether it looks at the form of links alone: nothing is known of what they lead to.
  public var looksAtLinksAlone = false
  /// What it has to know and definitions may lack, if anything.
  public var knowledge: Knowledge?
  /// What of sanitary norms it keeps, if anything.
  public var sanitaryNorm: SanitaryNormKind?

  /// A rule whose norm is yet to be said.
  public init(_ code: DiagnosticCode, _ severity: Severity, clause: Clause? = nil) {
    self.code = code
    self.clause = clause
    self.severity = severity
  }

  /// The same with the norm in words.
  func saying(_ title: String) -> RuleMetadata { changed { $0.title = title } }

  /// The same with further clauses.
  func also(_ clauses: Clause...) -> RuleMetadata { changed { $0.otherClauses = clauses } }

  /// The same for what documents cannot be made without.
  func with(isFoundation: Bool) -> RuleMetadata { changed { $0.isFoundation = isFoundation } }

  /// The same for what depends on the day of the build.
  func with(isDated: Bool) -> RuleMetadata { changed { $0.isDated = isDated } }

  /// The same for what only looks at how links are written.
  func with(looksAtLinksAlone: Bool) -> RuleMetadata {
    changed { $0.looksAtLinksAlone = looksAtLinksAlone }
  }

  /// The same for what cannot look where something is not known.
  func wanting(_ knowledge: Knowledge) -> RuleMetadata { changed { $0.knowledge = knowledge } }

  /// The same for what keeps a sanitary norm.
  func keeping(_ norm: SanitaryNormKind) -> RuleMetadata { changed { $0.sanitaryNorm = norm } }

  /// A copy with one property set, so that metadata are written as a chain.
  private func changed(_ change: (inout RuleMetadata) -> Void) -> RuleMetadata {
    var metadata = self
    change(&metadata)
    return metadata
  }
}

/// One requirement of the regulation; the type states the norm.
///
/// A rule is pure, mentions no other rule and assumes no order. It reports every violation at the
/// value that the author has to edit, and labels the other places that caused it. It is silent
/// about values that could not be read: they are told once, by whoever could not read them.
public protocol Rule: Sendable {
  /// What is told of the rule without running it; its code is unique in the catalogue.
  static var metadata: RuleMetadata { get }

  /// Looks at what the rule is about, each thing once; findings and extent come from that walk.
  static func check(_ inspection: Inspection) -> Checked
}
