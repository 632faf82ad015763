import SourceText

/// Who registered the institution on the platform.
///
/// Russian: «администратор платформы» (п. 2.3).
public struct PlatformAdministrator: Sendable {
  public var name: String?
  public var directive: Located<Directive>?

  public init(name: String? = nil, directive: Located<Directive>? = nil) {
    self.name = name
    self.directive = directive
  }
}
