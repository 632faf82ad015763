/// A clause by our own name of it, for example `4.22(1)`.
///
/// Russian: «пункт». What is printed is the number that the institution's own regulation gives to
/// it: see ``Regulation/number(of:)``.
public struct Clause: Hashable, Sendable, ExpressibleByStringLiteral {
  public let name: String

  public init(_ name: String) { self.name = name }
  public init(stringLiteral name: String) { self.init(name) }

  /// The clause without its item: `4.22` of `4.22(1)`.
  public var withoutItem: Clause {
    guard let bracket = name.firstIndex(of: "(") else { return self }
    return Clause(String(name[..<bracket]))
  }

  /// The item in its brackets, or nothing.
  var item: String {
    guard let bracket = name.firstIndex(of: "(") else { return "" }
    return String(name[bracket...])
  }
}
