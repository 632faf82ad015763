import Synchronization

/// A stage of the pipeline, as `--stats` names it.
public enum Stage: Int, CaseIterable, Hashable, Sendable {
  case reading
  case rules
  case templates
  case planning
  case documents
  case publishing
}

/// Measures how long stages take; measures nothing unless it is given a clock.
public final class Stopwatch: Sendable {
  /// Seconds since any moment.
  public typealias Clock = @Sendable () -> Double

  private let clock: Clock?
  private let seconds = Mutex([Double](repeating: 0, count: Stage.allCases.count))

  public init(clock: Clock? = nil) { self.clock = clock }

  /// How long the stage took so far, in seconds.
  public func time(of stage: Stage) -> Double { seconds.withLock { $0[stage.rawValue] } }

  func start() -> Double { clock?() ?? 0 }

  func stop(_ stage: Stage, since start: Double) {
    guard let clock else { return }
    let elapsed = clock() - start
    seconds.withLock { $0[stage.rawValue] += elapsed }
  }
}
