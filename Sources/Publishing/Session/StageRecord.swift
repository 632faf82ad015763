import Synchronization

/// What all workers of a build know of the staged tree together.
final class StageRecord: Sendable {
  private let made = Mutex<Set<String>>([])
  private let moved = Mutex<Set<String>>([])
  private let tree = Mutex<FileIdentity?>(nil)
  private let published = Mutex(false)
  private let linked = Mutex<[String]>([])

  /// Links of others in the public folder that lead to folders.
  var linkedFolders: [String] {
    get { linked.withLock { $0 } }
    set { linked.withLock { $0 = newValue } }
  }

  private let placed = Mutex(false)

  /// Whether the tree is the output for good.
  var isPlaced: Bool {
    get { placed.withLock { $0 } }
    set { placed.withLock { $0 = newValue } }
  }

  /// Whether the tree was the output for a moment, so that others may have put something there.
  var wasPublished: Bool {
    get { published.withLock { $0 } }
    set { published.withLock { $0 = newValue } }
  }

  /// Of the staged tree itself; `nil` before it is made.
  var identity: FileIdentity? {
    get { tree.withLock { $0 } }
    set { tree.withLock { $0 = newValue } }
  }

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

  func forget(_ folder: String) { made.withLock { _ = $0.remove(folder) } }

  func addRegrouped(_ path: String) { moved.withLock { _ = $0.insert(path) } }
}
