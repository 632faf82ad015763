import Synchronization

/// How many posts are ready for each teacher, counted by the first document that asks.
final class PostBook: Sendable {
  private let counted = Mutex<[TeacherPosts]?>(nil)

  /// - Parameter count: Counts them; every document would count the same.
  /// - Returns: One for each teacher to whom posts are due.
  func posts(_ count: () -> [TeacherPosts]) -> [TeacherPosts] {
    counted.withLock { counted in
      if let counted { return counted }
      let posts = count()
      counted = posts
      return posts
    }
  }
}
