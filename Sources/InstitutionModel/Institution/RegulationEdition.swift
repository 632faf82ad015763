import SourceText

/// The regulation's own title, order and edition.
///
/// Russian: «редакция положения» (п. 5.5).
public struct RegulationEdition: Sendable {
  public var title: String?
  public var directive: Located<Directive>?
  public var number: Int?

  public init(title: String? = nil, directive: Located<Directive>? = nil, number: Int? = nil) {
    self.title = title
    self.directive = directive
    self.number = number
  }
}
