import CivilTime

/// When chats live and how much is written there.
///
/// Russian: «чаты» (пп. 2.9.2, 2.7.4).
public struct ChatHours: Hashable, Sendable {
  public var open: TimeRange?
  public var postsPerWeek: Int?
  /// Whether the posts are counted for each teacher or for each group.
  public var countedPer: Counted

  /// Whose posts are counted together.
  public enum Counted: Hashable, Sendable {
    case teacher
    case group
  }

  public init(open: TimeRange? = nil, postsPerWeek: Int? = nil, countedPer: Counted = .teacher) {
    self.open = open
    self.postsPerWeek = postsPerWeek
    self.countedPer = countedPer
  }
}
