import Synchronization

/// What all workers of a build know of the staged tree together.
@dynamicMemberLookup
final class StageRecord: Sendable {
  /// What becomes of the tree as a whole.
  struct Fate: Sendable {
    /// Links of others in the public folder that lead to folders.
    var linkedFolders: [String] = []
    /// Whether the tree is the output for good.
    var isPlaced = false
    /// Whether the tree was the output for a moment, so that others may have put something there.
    var wasPublished = false
    /// Of the staged tree itself; `nil` before it is made.
    var identity: FileIdentity?
  }

  /// Folders that were made.
  private let made = Mutex<Set<String>>([])
  /// Paths whose group could not be kept.
  private let moved = Mutex<Set<String>>([])
  /// Behind a lock of its own, so that no worker waits for a folder.
  private let fate = Mutex(Fate())

  /// Reads or sets one fact by itself: two of them are not changed together.
  subscript<Fact: Sendable>(dynamicMember fact: WritableKeyPath<Fate, Fact>) -> Fact {
    get { fate.withLock { $0[keyPath: fact] } }
    set { fate.withLock { $0[keyPath: fact] = newValue } }
  }

  /// All folders that were made, sorted; the tree itself is the empty path.
  var folders: [String] { made.withLock { $0.sorted() } }

  /// Paths whose group could not be kept, sorted.
  var regrouped: [String] { moved.withLock { $0.sorted() } }

  /// Makes a folder once, while other workers wait: one of them might fill it before its rights are
  /// those that are to be inherited.
  func make(_ folder: String, _ action: () throws(SystemFault) -> Void) throws(SystemFault) {
    try made.withLock { made throws(SystemFault) in
      guard !made.contains(folder) else { return }
      try action()
      made.insert(folder)
    }
  }

  /// What was made is there no more.
  func forget(_ folder: String) { made.withLock { _ = $0.remove(folder) } }

  /// Notes a path whose group could not be kept.
  func addRegrouped(_ path: String) { moved.withLock { _ = $0.insert(path) } }
}
