import Synchronization

/// What all workers of a build know of the staged tree together.
final class StageRecord: Sendable {
  private let made = Mutex<Set<String>>([])
  private let moved = Mutex<Set<String>>([])

  /// All folders that were made, sorted; the tree itself is the empty path.
  var folders: [String] { made.withLock { $0.sorted() } }

  /// Paths whose group could not be kept, sorted.
  var regrouped: [String] { moved.withLock { $0.sorted() } }

  /// Makes a folder once, while other workers wait: one of them might fill it before its rights are
  /// those that are to be inherited.
  func make(
    _ folder: String,
    _ action: () throws(SystemFault) -> Void
  ) throws(SystemFault) {
    try made.withLock { made throws(SystemFault) in
      guard !made.contains(folder) else { return }
      try action()
      made.insert(folder)
    }
  }

  func addRegrouped(_ path: String) { moved.withLock { _ = $0.insert(path) } }
}
