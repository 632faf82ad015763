import CivilTime
import Hashing
import Publishing

/// The way from files to published documents, as a library: the command and a preview use it.
public struct Pipeline: Sendable {
  /// The current day in a time zone of the tz database.
  ///
  /// It is the only clock, and its day only counts for a build without a date; `nil` for a zone that
  /// the system does not know.
  public typealias Today = @Sendable (_ zone: String) -> CalendarDate?

  /// The file of a time zone in the tz database, which tells when clocks are changed; `nil` for a zone that the system
  /// does not know.
  public typealias Zones = @Sendable (_ zone: String) -> [UInt8]?

  /// Told how many documents are done, of how many; called by several threads, out of order.
  public typealias Progress = @Sendable (_ done: Int, _ total: Int) -> Void

  /// What tells one build of the program from another: nothing that another one made is used again.
  let program: Digest
  /// Asked once in a run, if at all.
  let today: Today
  /// Asked for the institution's own zone.
  let zones: Zones
  /// Times the stages.
  let stopwatch: Stopwatch
  /// Told of documents that are done.
  let progress: Progress
  /// Passes each step of publishing; only tests fail there.
  let probe: FaultProbe
  /// Whoever has it may stop the work.
  let interruption: Interruption

  /// A pipeline that may be used for several runs, one after the other or at once.
  public init(
    program: Digest,
    today: @escaping Today,
    zones: @escaping Zones = SystemZones.file,
    stopwatch: Stopwatch = Stopwatch(),
    progress: @escaping Progress = { _, _ in },
    probe: FaultProbe = .none,
    interruption: Interruption = Interruption()
  ) {
    self.program = program
    self.today = today
    self.zones = zones
    self.stopwatch = stopwatch
    self.progress = progress
    self.probe = probe
    self.interruption = interruption
  }

  /// Runs a stage and has it timed.
  func watch<Result>(_ stage: Stage, _ run: () -> Result) -> Result {
    let start = stopwatch.start()
    defer { stopwatch.stop(stage, since: start) }
    return run()
  }
}
