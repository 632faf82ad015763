/// The keys of a record, written one below the other.
@resultBuilder
public enum KeyList<Record: Sendable> {
  /// A key on a line of its own.
  @inlinable
  public static func buildExpression(_ key: Key<Record>) -> [Key<Record>] { [key] }

  /// Keys that several records share.
  @inlinable
  public static func buildExpression(_ keys: [Key<Record>]) -> [Key<Record>] { keys }

  /// All lines together, in their order.
  @inlinable
  public static func buildBlock(_ keys: [Key<Record>]...) -> [Key<Record>] { keys.flatMap(\.self) }
}
