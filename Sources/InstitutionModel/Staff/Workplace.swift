import SourceText

/// Where a teacher works in distance periods, clause 4.23.
///
/// Russian: «место работы» (п. 4.23).
public struct Workplace: Sendable {
  /// Whether the teacher works from home.
  public var isHome: Bool
  public var directive: Located<Directive>?
  /// Russian: «согласовано».
  public var agreement: String?

  public init(isHome: Bool, directive: Located<Directive>? = nil, agreement: String? = nil) {
    self.isHome = isHome
    self.directive = directive
    self.agreement = agreement
  }
}
