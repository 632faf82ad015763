/// The keys of a record, written one below the other.
@resultBuilder
public enum KeyList<Record: Sendable> {
  @inlinable
  public static func buildExpression(_ key: Key<Record>) -> [Key<Record>] { [key] }

  /// Keys that several records share.
  @inlinable
  public static func buildExpression(_ keys: [Key<Record>]) -> [Key<Record>] { keys }

  @inlinable
  public static func buildBlock(_ keys: [Key<Record>]...) -> [Key<Record>] { keys.flatMap(\.self) }
}
