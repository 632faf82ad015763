import CivilTime

/// Figures that the regulation sets.
public struct Limits: Hashable, Sendable {
  /// Posts in chats per week, at least (clause 2.7.4).
  public var posts: Limit<Int>
  /// When chats open, at the earliest (clause 2.9.2).
  public var chatsOpen: Limit<TimeOfDay>
  /// When chats close, at the latest (clause 2.9.2).
  public var chatsClose: Limit<TimeOfDay>
  /// The longest synchronous lesson in minutes for which nobody asks how much of it is on screen.
  public var lessonWithoutScreenTime: Limit<Int>

  /// Posts in chats per week, clause 2.7.4.
  public var postsPerWeek: Int { posts.value }

  /// The hours of chats; `nil` when they end before they start.
  public var chats: TimeRange? { TimeRange(chatsOpen.value, chatsClose.value) }
}
