import ArgumentParser
import Diagnostics
import Pipeline
import Publishing
import SourceText

/// One run of the pipeline, told on the terminal.
struct Run {
  let source: SourceOptions
  /// Tells findings, and which of them stop the run.
  let findings: FindingReport
  /// What is asked of the pipeline.
  let request: Request
  let pipeline: Pipeline
  /// Without a clock unless `--stats` asks for times.
  private let stopwatch: Stopwatch
  let console: Console
  /// Shown while documents are made.
  private let progress: ProgressLine
  /// Stops the work when a signal asks for that.
  let interruption = Interruption()
  /// When the run began, in seconds since any moment.
  private let start = Clock.seconds()

  /// Nothing is read before one of its functions is called.
  init(_ source: SourceOptions, _ request: Request? = nil, view: FindingView = FindingView()) {
    self.source = source
    let console = Console()
    let progress = ProgressLine(console)
    (self.console, self.progress) = (console, progress)
    findings = FindingReport(view: view, console: console)
    self.request = request ?? source.request()
    stopwatch = Stopwatch(clock: source.stats ? Clock.seconds : nil)
    pipeline = Pipeline(
      program: ProgramBuild.digest(),
      today: { zone in Clock.today(in: zone) },
      stopwatch: stopwatch,
      progress: progress.show,
      probe: .ofEnvironment,
      interruption: interruption
    )
  }

  /// Does something, and ends when a signal asks for that or when something could not be said.
  ///
  /// - Parameters:
  ///   - output: Where the run publishes; `nil` when it does not.
  ///   - action: What is done.
  /// - Throws: The exit code of a run that failed, or could not say something.
  func told(output: String? = nil, _ action: () throws -> Void) throws {
    SignalWatch(interruption, console, progress, output: output).start()
    do { try action() } catch {
      throw console.saidAll() ? error : ExitCode(3)
    }
    if !console.saidAll() { throw ExitCode(3) }
  }

  /// Checks, and tells the findings; asks other sites for the addresses of theirs only when it is told to.
  ///
  /// - Throws: The exit code of a run that failed or found an error.
  func check(asking sites: Bool) throws { try told { try tellFindings(asking: sites) } }

  /// Findings are what was asked for, so that they can be piped; that there are none is told, too.
  private func tellFindings(asking sites: Bool) throws {
    var checked = try checked()
    if sites { checked = try ended(nil, asked(checked)) }
    if findings.forbidsPublishing(findings.tell(checked, to: .output)) { throw stopped() }
    if checked.diagnostics.isEmpty {
      let suppressed = checked.suppressed.count
      let rest = suppressed > 0 ? "; допущено с причиной: \(suppressed)" : ""
      console.printOut("замечаний нет\(rest)\n")
    }
    printStats(nil)
  }

  /// What was found, with what other sites answered.
  private func asked(_ checked: CheckedInstitution) throws(Failure) -> CheckedInstitution {
    let addresses = ExternalAddresses(of: checked).all
    if addresses.isEmpty { return checked }
    let answers: [ExternalAnswer]
    do throws(SystemFault) {
      answers = try WebVisits.answers(to: addresses.map(\.text))
    } catch {
      throw .world("не удалось запустить curl: \(error.reason); установите пакет curl")
    }
    if answers.allSatisfy({ $0 == .noSuchSite || $0 == .silence }) {
      throw .world("ни один сайт не ответил; проверьте, есть ли интернет")
    }
    return checked.adding(Array(zip(addresses, answers)))
  }

  /// Checks, tells the findings, publishes, and tells what changed or that nothing did.
  ///
  /// - Throws: The exit code of a run that published nothing.
  func build(into output: String) throws {
    try told(output: output) { try checkAndPublish(to: output) }
  }

  /// Tells that nothing was published, where findings forbid it.
  private func checkAndPublish(to output: String) throws {
    let checked = try checked()
    let worst = findings.tell(checked, to: .errors)
    if findings.forbidsPublishing(worst) {
      tellNothingIsPublished(in: output, worst == .error ? "" : " (--strict)")
      throw stopped()
    }
    try publish(checked, to: output)
  }

  /// Everything that is read; a failure ends the run.
  func checked() throws -> CheckedInstitution {
    try ended(nil, pipeline.check(request))
  }

  /// The same with its findings told; those that forbid to publish end the run.
  func cleared() throws -> CheckedInstitution {
    let checked = try checked()
    if findings.forbidsPublishing(findings.tell(checked, to: .errors)) { throw stopped() }
    return checked
  }

  /// Does something; where that fails, tells why and ends the run.
  func ended<Result>(
    _ output: String?,
    _ action: @autoclosure () throws(Failure) -> Result
  ) throws -> Result {
    do { return try action() } catch { throw end(with: error, output: output) }
  }

  /// What changed is told on standard output, times and memory on standard error.
  private func publish(_ checked: CheckedInstitution, to output: String) throws {
    let outcome = try ended(output, pipeline.publish(checked, for: request, to: output))
    progress.erase()
    guard let outcome else { return }
    console.printOut(OutcomeSummary(outcome, output: output).text)
    printStats(StatsTable.Build(documents: progress.total, outcome: outcome))
  }

  /// For runs that end before they begin to publish.
  private func tellNothingIsPublished(in output: String, _ reason: String = "") {
    console.printError("\(OutcomeSummary.nothing(in: output, reason))\n")
  }

  /// Exit code 1: findings.
  func stopped() -> ExitCode {
    printStats(nil)
    return ExitCode(1)
  }

  /// Nothing unless `--stats` asks for it.
  func printStats(_ build: StatsTable.Build?) {
    guard source.stats else { return }
    let total = Clock.seconds() - start
    console.printError(StatsTable(stopwatch, total: total, build: build).text)
  }

  /// Tells why the run ends, and gives the exit code that ends it.
  func end(with failure: Failure, output: String? = nil) -> ExitCode {
    progress.erase()
    switch failure {
    case .usage(let message):
      console.printError("ошибка: \(message.harmless)\n")
      return ExitCode(2)
    case .world(let message):
      console.printError("ошибка: \(message.harmless)\n")
      return ExitCode(3)
    case .leaks(let message, let places), .deadLinks(let message, let places):
      console.printError(
        "ошибка: \(message.harmless)\n" + places.map { "  \($0.harmless)\n" }.joined()
      )
      if let output { tellNothingIsPublished(in: output) }
      return ExitCode(1)
    }
  }
}
