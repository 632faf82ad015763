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
  private let start = Clock.seconds()

  init(_ options: InputOptions) {
    self.options = options
    stopwatch = Stopwatch(clock: options.stats ? Clock.seconds : nil)
    pipeline = Pipeline(today: { zone in Clock.today(in: zone) }, stopwatch: stopwatch)
  }

  func check() throws -> CheckedInstitution {
    do throws(Failure) { return try pipeline.check(options.request) } catch {
      throw end(with: error)
    }
  }

  /// Prints the findings.
  ///
  /// - Throws: Exit code 1 when they forbid to publish.
  func report(_ checked: CheckedInstitution) throws {
    let findings = checked.diagnostics
    let format = options.format.format(isColoured: console.isColoured)
    console.printError(format.draw(findings, in: checked.sources))
    if !findings.isEmpty { console.printError(FindingSummary(findings).text) }
    let worst = findings.map(\.severity).max()
    guard worst == .error || (options.strict && worst == .warning) else { return }
    printStats(nil)
    throw ExitCode(1)
  }

  /// Publishes and tells what changed.
  func publish(_ checked: CheckedInstitution, to output: String) throws {
    let outcome: PublishingOutcome?
    do throws(Failure) {
      outcome = try pipeline.publish(checked, for: options.request, to: output)
    } catch {
      throw end(with: error)
    }
    guard let outcome else { return }
    console.printOut(OutcomeSummary(outcome, output: output).text)
    printStats(outcome)
  }

  private func printStats(_ outcome: PublishingOutcome?) {
    guard options.stats else { return }
    let total = Clock.seconds() - start
    console.printError(StatsTable(stopwatch, total: total, outcome: outcome).text)
  }

  /// Tells why the run ends, and gives the error that ends it with the right exit code.
  private func end(with failure: Failure) -> any Error {
    switch failure {
    case .usage(let message):
      return ValidationError(message)
    case .world(let message):
      console.printError("ошибка: \(message)\n")
      return ExitCode(3)
    case .leaks(let message, let places):
      console.printError("ошибка: \(message)\n" + places.map { "  \($0)\n" }.joined())
      return ExitCode(1)
    }
  }
}
