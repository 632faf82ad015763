/// Figures that the regulation sets.
public struct Limits: Hashable, Sendable {
  /// Posts in chats per week, clause 2.7.4.
  public var postsPerWeek: Int

  public init(postsPerWeek: Int) { self.postsPerWeek = postsPerWeek }
}
