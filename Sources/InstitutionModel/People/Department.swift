import SourceText

/// A unit of the institution.
///
/// Russian: «структурное подразделение» (п. 4.20).
public struct Department: Sendable {
  public typealias ID = Index<Department>

  public var name: Term
  /// The transliterated name, used in addresses.
  public var slug: String
  /// Russian: «руководитель».
  public var head: String?

  public init(name: Term, slug: String, head: String? = nil) {
    self.name = name
    self.slug = slug
    self.head = head
  }
}
