/// What an institution's own regulation says of a clause.
public struct ClauseText: Hashable, Sendable {
  /// The printed number.
  public var number: String
  /// The clause in a few of our own words.
  public var summary: String

  public init(number: String, summary: String) {
    self.number = number
    self.summary = summary
  }
}
