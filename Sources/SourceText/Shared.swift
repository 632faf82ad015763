/// A large value that copies share, together with the text that it was read from.
///
/// A group's definition has dozens of fields, and many rules look at every group.
public final class Shared<Value: Sendable>: Sendable {
  public let value: Value
  public let range: SourceRange

  public init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }
}
