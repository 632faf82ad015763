import Glibc
import Synchronization

/// «документы: 120 из 1000» on a terminal while a build goes on; nothing anywhere else.
final class ProgressLine: Sendable {
  /// A line that changes more often cannot be read; a build that is shorter shows none.
  private static let interval = 0.1

  /// What workers change, one at a time.
  private struct State {
    /// How many documents the build has; 0 before the first is done.
    var total = 0
    /// The most that any worker has told.
    var done = 0
    /// Before this moment the line is left as it is, in seconds.
    var nextTime: Double
    /// Whether a line stands on the terminal.
    var isShown = false
  }

  private let console: Console
  /// Whether standard error is a terminal that can wipe a line away.
  private let isVisible: Bool
  private let state: Mutex<State>

  /// Waits for two intervals before it shows anything.
  init(_ console: Console) {
    self.console = console
    isVisible = Console.Stream.errors.knowsSequences
    state = Mutex(State(nextTime: Clock.seconds() + 2 * Self.interval))
  }

  /// How many documents the build has.
  var total: Int { state.withLock(\.total) }

  /// Tells how far the build is; workers may tell out of order.
  func show(_ done: Int, of total: Int) {
    state.withLock { state in
      state.total = total
      state.done = max(state.done, done)
      let now = isVisible ? Clock.seconds() : 0
      guard isVisible, now >= state.nextTime else { return }
      state.nextTime = now + Self.interval
      state.isShown = true
      console.printError("\r\u{1B}[Kдокументы: \(state.done) из \(total)")
    }
  }

  /// Makes room for other messages; nothing where no line is shown.
  func erase() {
    state.withLock { state in
      guard state.isShown else { return }
      state.isShown = false
      console.printError("\r\u{1B}[K")
    }
  }
}
