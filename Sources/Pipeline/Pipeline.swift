import CivilTime
import Publishing

/// The way from files to published documents, as a library: the command and a preview use it.
public struct Pipeline: Sendable {
  /// The current day in a time zone of the tz database.
  ///
  /// It is the only clock, and its day only counts for a build without a date; `nil` for a zone that
  /// the system does not know.
  public typealias Today = @Sendable (_ zone: String) -> CalendarDate?

  /// Told how many documents are done, of how many; called by several threads, out of order.
  public typealias Progress = @Sendable (_ done: Int, _ total: Int) -> Void

  let today: Today
  let stopwatch: Stopwatch
  let progress: Progress
  /// Passes each step of publishing; only tests fail there.
  let probe: FaultProbe

  public init(
    today: @escaping Today,
    stopwatch: Stopwatch = Stopwatch(),
    progress: @escaping Progress = { _, _ in },
    probe: FaultProbe = .none
  ) {
    self.today = today
    self.stopwatch = stopwatch
    self.progress = progress
    self.probe = probe
  }

  /// Runs a stage and has it timed.
  func watch<Result>(_ stage: Stage, _ run: () -> Result) -> Result {
    let start = stopwatch.start()
    defer { stopwatch.stop(stage, since: start) }
    return run()
  }
}
