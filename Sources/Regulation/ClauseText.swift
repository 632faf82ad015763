/// What a regulation says of a clause.
public struct ClauseText: Hashable, Sendable {
  /// The printed number; `nil` for an item that follows its clause.
  public var number: String?
  /// The clause in a few of our own words.
  public var summary: String

  public init(number: String?, summary: String) {
    self.number = number
    self.summary = summary
  }
}
