import CivilTime

/// The way from files to published documents, as a library: the command and a preview use it.
public struct Pipeline: Sendable {
  /// The current day in a time zone of the tz database; `nil` for a zone that the system does not
  /// know. The only clock, and only for a build without a date.
  public typealias Today = @Sendable (_ zone: String) -> CalendarDate?

  let today: Today
  let stopwatch: Stopwatch

  public init(today: @escaping Today, stopwatch: Stopwatch = Stopwatch()) {
    self.today = today
    self.stopwatch = stopwatch
  }

  /// Runs a stage and has it timed.
  func watch<Result>(_ stage: Stage, _ run: () -> Result) -> Result {
    let start = stopwatch.start()
    defer { stopwatch.stop(stage, since: start) }
    return run()
  }
}
