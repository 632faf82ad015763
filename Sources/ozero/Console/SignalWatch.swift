import Glibc
import Publishing

/// Waits in a thread of its own for the signals that ask a program to end, and ends it in order.
struct SignalWatch: Sendable {
  /// Waits for what must not be cut in two.
  private let interruption: Interruption
  private let console: Console
  /// Erased before the end is told.
  private let progress: ProgressLine
  /// Where the run publishes; `nil` when it does not.
  private let output: String?

  /// A watch over a run that publishes into `output`; `nil` for one that does not publish.
  init(
    _ interruption: Interruption,
    _ console: Console,
    _ progress: ProgressLine,
    output: String?
  ) {
    self.interruption = interruption
    self.console = console
    self.progress = progress
    self.output = output
  }

  /// Signals that ask a program to end, by the names that people know.
  private static let names = [SIGINT: "SIGINT", SIGTERM: "SIGTERM", SIGHUP: "SIGHUP"]

  /// Those that whoever started the program, `nohup` for one, does not want to be ignored.
  private static var set: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in names.keys {
      var action = sigaction()
      sigaction(signal, nil, &action)
      let isIgnored = unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
      if !isIgnored { sigaddset(&set, signal) }
    }
    return set
  }

  /// Keeps the signals back until somebody waits for them.
  static func block() {
    var set = set
    pthread_sigmask(SIG_BLOCK, &set, nil)
  }

  /// Begins to wait in a thread of its own; signals must be blocked by then.
  func start() {
    let box = Unmanaged.passRetained(Box(watch: self))
    var thread = pthread_t()
    let code = pthread_create(&thread, nil, { Box.run($0) }, box.toOpaque())
    guard code != 0 else { return }
    // Without a thread that waits for them the signals end the program as they always do.
    box.release()
    var set = Self.set
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
  }

  /// Waits for a signal and ends the process by it; shells see 128 and the number.
  fileprivate func wait() {
    var set = Self.set
    var signal: Int32 = 0
    guard sigwait(&set, &signal) == 0 else { return }
    let outcome = interruption.stop()
    progress.erase()
    let name = Self.names[signal] ?? "\(signal)"
    console.printError("прервано сигналом \(name)\(consequence(outcome))\n")
    _exit(128 + signal)
  }

  /// What stands in the output now; nothing for a run that does not publish.
  private func consequence(_ outcome: Interruption.Outcome) -> String {
    guard let output else { return "" }
    switch outcome {
    case .published: return ": новая публикация в «\(output)» уже на месте"
    case .nothingPublished: return ": \(OutcomeSummary.nothing(in: output))"
    }
  }
}

/// Carries the watch into its thread.
private final class Box: Sendable {
  /// Copied out before the thread waits.
  let watch: SignalWatch

  init(watch: SignalWatch) { self.watch = watch }

  /// The body of the thread; never returns to its caller but when no signal can be waited for.
  static func run(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let pointer else { return nil }
    Unmanaged<Box>.fromOpaque(pointer).takeRetainedValue().watch.wait()
    return nil
  }
}
