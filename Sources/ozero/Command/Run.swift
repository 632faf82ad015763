import ArgumentParser
import CivilTime
import Diagnostics
import Pipeline
import Publishing
import Russian

/// One run of the pipeline, told on the terminal.
struct Run {
  private let options: InputOptions
  private let pipeline: Pipeline
  private let stopwatch: Stopwatch
  private let console = Console()
  private let progress = ProgressLine()
  private let start = Clock.seconds()

  init(_ options: InputOptions) {
    self.options = options
    stopwatch = Stopwatch(clock: options.stats ? Clock.seconds : nil)
    pipeline = Pipeline(
      today: { zone in Clock.today(in: zone) },
      stopwatch: stopwatch,
      progress: progress.show
    )
  }

  /// Checks and prints the findings.
  ///
  /// - Throws: Exit code 1 when they forbid to publish.
  func check() throws -> CheckedInstitution {
    let checked: CheckedInstitution
    do throws(Failure) { checked = try pipeline.check(options.request) } catch {
      throw end(with: error)
    }
    try report(checked)
    return checked
  }

  /// Publishes and tells what changed.
  func publish(_ checked: CheckedInstitution, to output: String) throws {
    let outcome: PublishingOutcome?
    do throws(Failure) {
      outcome = try pipeline.publish(checked, for: options.request, to: output)
    } catch {
      throw end(with: error)
    }
    progress.erase()
    guard let outcome else { return }
    console.printOut(OutcomeSummary(outcome, output: output).text)
    printStats(StatsTable.Build(documents: progress.total, outcome: outcome))
  }

  /// Ends a run that publishes nothing.
  func finish(_ checked: CheckedInstitution) {
    if checked.diagnostics.isEmpty {
      let suppressed = checked.suppressed.count
      let rest = suppressed > 0 ? "; допущено с причиной: \(suppressed)" : ""
      console.printOut("замечаний нет\(rest)\n")
    }
    printStats(nil)
  }

  private func report(_ checked: CheckedInstitution) throws {
    let findings = checked.diagnostics
    guard let worst = findings.map(\.severity).max() else { return }
    let format = options.format.format(isColoured: console.isColoured)
    let shown = findings.prefix(options.limit ?? findings.count)
    console.printError(format.draw(Array(shown), in: checked.sources))
    let suppressed = checked.suppressed.count
    console.printError(
      FindingSummary(findings, shown: shown.count, suppressed: suppressed).text
    )
    guard worst == .error || (options.strict && worst == .warning) else { return }
    printStats(nil)
    throw ExitCode(1)
  }

  private func printStats(_ build: StatsTable.Build?) {
    guard options.stats else { return }
    let total = Clock.seconds() - start
    console.printError(StatsTable(stopwatch, total: total, build: build).text)
  }

  /// Tells why the run ends, and gives the exit code that ends it.
  private func end(with failure: Failure) -> ExitCode {
    progress.erase()
    switch failure {
    case .usage(let message):
      console.printError("ошибка: \(message)\n")
      return ExitCode(2)
    case .world(let message):
      console.printError("ошибка: \(message)\n")
      return ExitCode(3)
    case .leaks(let message, let places):
      console.printError("ошибка: \(message)\n" + places.map { "  \($0)\n" }.joined())
      return ExitCode(1)
    }
  }
}
