import Glibc
import Synchronization

/// Ends the work of all threads at a moment when nothing is half done.
///
/// What must not be cut in two runs inside `hold`. Once stopped, whoever comes to a `hold` waits there
/// for the end of the process.
public final class Interruption: Sendable {
  /// What a stopped build leaves.
  public enum Outcome: Hashable, Sendable {
    /// The old tree stands, or nothing does.
    case nothingPublished
    /// The new tree was in its place already.
    case published
  }

  /// Readers hold, the writer stops; it never gives the lock back.
  nonisolated(unsafe) private let lock: UnsafeMutablePointer<pthread_rwlock_t>
  /// What is done when the work is stopped.
  private let cleanup = Mutex<(@Sendable () -> Outcome)?>(nil)

  /// Nothing is stopped and nothing to be cleaned up.
  public init() {
    lock = .allocate(capacity: 1)
    var attributes = pthread_rwlockattr_t()
    pthread_rwlockattr_init(&attributes)
    // Otherwise workers that hold again and again would keep the one who stops waiting.
    pthread_rwlockattr_setkind_np(
      &attributes,
      Int32(PTHREAD_RWLOCK_PREFER_WRITER_NONRECURSIVE_NP)
    )
    pthread_rwlock_init(lock, &attributes)
    pthread_rwlockattr_destroy(&attributes)
  }

  deinit {
    pthread_rwlock_destroy(lock)
    lock.deallocate()
  }

  /// Does something that is finished before the process ends, or not begun; never inside another one.
  public func hold<Result, Fault: Error>(
    _ action: () throws(Fault) -> Result
  ) throws(Fault) -> Result {
    pthread_rwlock_rdlock(lock)
    defer { pthread_rwlock_unlock(lock) }
    return try action()
  }

  /// Waits for ever once the work is stopped.
  func pass() { hold {} }

  /// What is done when the work is stopped; `nil` when there is nothing to do any more.
  func whenStopped(_ action: (@Sendable () -> Outcome)?) { cleanup.withLock { $0 = action } }

  /// Stops all work and cleans up behind it; the process must end now.
  public func stop() -> Outcome {
    pthread_rwlock_wrlock(lock)
    return cleanup.withLock { $0 }?() ?? .nothingPublished
  }
}
