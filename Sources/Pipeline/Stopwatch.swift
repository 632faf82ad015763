import Synchronization

/// A stage of the pipeline, as `--stats` names it.
public enum Stage: Int, CaseIterable, Hashable, Sendable {
  /// Reading of definitions, from bytes to what they state.
  case reading
  /// Resolving and all rules.
  case rules
  /// Reading of templates, pages and shell, and the search for contacts in them.
  case templates
  /// Which documents there are, and where they lie.
  case planning
  /// Making, rendering and staging of documents.
  case documents
  /// From the scan of foreign files to the exchange.
  case publishing
}

/// Measures how long stages take; measures nothing unless it is given a clock.
public final class Stopwatch: Sendable {
  /// Seconds since any moment.
  public typealias Clock = @Sendable () -> Double

  /// `nil` where nothing is measured.
  private let clock: Clock?
  /// By raw value of the stage; workers may add to one at once.
  private let seconds = Mutex([Double](repeating: 0, count: Stage.allCases.count))

  /// Seconds since any moment, which never go back.
  public init(clock: Clock? = nil) { self.clock = clock }

  /// How long the stage took so far, in seconds.
  public func time(of stage: Stage) -> Double { seconds.withLock { $0[stage.rawValue] } }

  /// The moment, to be handed to `stop`; 0 without a clock.
  func start() -> Double { clock?() ?? 0 }

  /// Adds the time since a moment to the stage.
  func stop(_ stage: Stage, since start: Double) {
    guard let clock else { return }
    let elapsed = clock() - start
    seconds.withLock { $0[stage.rawValue] += elapsed }
  }
}
