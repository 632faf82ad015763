/// A building where lessons are.
///
/// Russian: «площадка».
public struct Site: Hashable, Sendable {
  public typealias ID = Index<Site>

  public var name: String
  public var address: String?

  public init(name: String, address: String?) {
    self.name = name
    self.address = address
  }
}
