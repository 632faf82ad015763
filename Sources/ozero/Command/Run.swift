import ArgumentParser
import CivilTime
import Diagnostics
import Glibc
import Pipeline
import Publishing
import Russian
import SourceText

/// One run of the pipeline, told on the terminal.
struct Run {
  private let source: SourceOptions
  /// Tells findings, and which of them stop the run.
  private let findings: FindingReport
  /// What is asked of the pipeline.
  private let request: Request
  private let pipeline: Pipeline
  /// Without a clock unless `--stats` asks for times.
  private let stopwatch: Stopwatch
  private let console: Console
  /// Shown while documents are made.
  private let progress: ProgressLine
  /// Stops the work when a signal asks for that.
  private let interruption = Interruption()
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
  private func told(output: String? = nil, _ action: () throws -> Void) throws {
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

  /// Checks, tells the findings, and writes one notice.
  ///
  /// - Parameters:
  ///   - notice: Which notice, in which format.
  ///   - file: Where to; without one, a text is printed and a paper lies in the current folder.
  /// - Throws: The exit code of a run that wrote nothing.
  func notice(_ notice: NoticeRequest, file: String?) throws {
    try told { try make(notice, file: file) }
  }

  /// Checks, tells the findings, and prints the posts of a week.
  ///
  /// - Parameters:
  ///   - group: The group as its author calls it.
  ///   - day: A day of the week; `nil` for that of the build.
  /// - Throws: The exit code of a run that printed nothing.
  func posts(of group: String, in day: CalendarDate?) throws {
    try told { try tellPosts(of: group, in: day) }
  }

  /// Findings go to standard error, so that the texts can be piped.
  private func tellPosts(of group: String, in day: CalendarDate?) throws {
    let checked = try cleared()
    let text = try ended(nil, pipeline.posts(of: group, in: day, of: checked, for: request))
    guard let text else { return }
    console.printOut(text)
    printStats(nil)
  }

  /// Findings go to standard error, so that a text can be piped.
  private func make(_ notice: NoticeRequest, file: String?) throws {
    let checked = try cleared()
    let paper = try ended(nil, pipeline.notice(notice, of: checked, for: request))
    guard let paper else { return }
    try ended(nil, deliver(paper, to: file))
    printStats(nil)
  }

  /// Checks, and prints what is on the day; findings are told only where an error forbids to show anything.
  ///
  /// - Throws: The exit code of a run that showed nothing.
  func show(_ day: DayRequest) throws {
    try told {
      let checked = try checked()
      if checked.diagnostics.hasErrors {
        _ = findings.tell(checked, to: .errors)
        throw stopped()
      }
      if let text = try ended(nil, pipeline.day(day, of: checked, for: request)) {
        console.printOut(text)
      }
      printStats(nil)
    }
  }

  /// Brings back the marks of a filled table, and tells what was replaced.
  ///
  /// - Parameters:
  ///   - wanted: Which table, and whether it may be understood in part.
  ///   - writes: Whether files are changed.
  /// - Throws: The exit code of a run that wrote nothing, or not all.
  func importMarks(_ wanted: MarkImport, writes: Bool) throws {
    try told {
      let outcome = try ended(nil, pipeline.importMarks(wanted, for: request))
      _ = findings.tell(outcome.told, to: .errors)
      if outcome.isRefused {
        if outcome.isIncomplete { console.printError("\(ImportSummary.refusal)\n") }
        throw stopped()
      }
      if writes { try write(outcome.files) }
      console.printOut(ImportSummary(outcome, writes: writes).text)
      if outcome.isIncomplete { throw stopped() }
      printStats(nil)
    }
  }

  /// Prepares the tables of a period.
  ///
  /// - Parameters:
  ///   - first: The first day of the period; `nil` for the current one.
  ///   - writes: Whether files are changed.
  /// - Throws: The exit code of a run that wrote nothing.
  func newAttendance(ofPeriodFrom first: CalendarDate?, writes: Bool) throws {
    try told {
      let prepared = try ended(nil, pipeline.newAttendance(ofPeriodFrom: first, for: request))
      guard let period = prepared.period else {
        _ = findings.tell(prepared.told, to: .errors)
        throw stopped()
      }
      if writes { try write(prepared.files) }
      let verb = writes ? "записан" : "изменится"
      console.printOut(prepared.files.map { "\(verb) \($0.path.harmless)\n" }.joined())
      console.printOut(NewAttendance.summary(of: prepared, period))
      printStats(nil)
    }
  }

  /// Files of the definitions, each whole or as it was.
  private func write(_ files: [EditedFile]) throws {
    for file in files {
      do throws(NewFolder.Refusal) {
        try interruption.hold { () throws(NewFolder.Refusal) in
          try NewFolder.write(file.bytes, to: file.path)
        }
      } catch {
        throw end(with: .world(error.message))
      }
    }
  }

  /// A text is printed unless a file is named; a paper always lies in a file.
  private func deliver(_ paper: NoticeFile, to file: String?) throws(Failure) {
    if let remark = paper.remark { console.printError("\(remark)\n") }
    if file == nil, paper.isText {
      return console.printOut(String(decoding: paper.bytes, as: UTF8.self))
    }
    let path = file ?? paper.name
    do throws(SystemFault) {
      try interruption.hold { () throws(SystemFault) in
        try SingleFile(path: path).write(paper.bytes)
      }
    } catch {
      throw .world("не удалось записать «\(path)»: \(error.reason)")
    }
    console.printOut("готово: \(path.harmless)\n")
  }

  /// Everything that is read; a failure ends the run.
  private func checked() throws -> CheckedInstitution {
    try ended(nil, pipeline.check(request))
  }

  /// The same with its findings told; those that forbid to publish end the run.
  private func cleared() throws -> CheckedInstitution {
    let checked = try checked()
    if findings.forbidsPublishing(findings.tell(checked, to: .errors)) { throw stopped() }
    return checked
  }

  /// Does something; where that fails, tells why and ends the run.
  private func ended<Result>(
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
  private func stopped() -> ExitCode {
    printStats(nil)
    return ExitCode(1)
  }

  /// Nothing unless `--stats` asks for it.
  private func printStats(_ build: StatsTable.Build?) {
    guard source.stats else { return }
    let total = Clock.seconds() - start
    console.printError(StatsTable(stopwatch, total: total, build: build).text)
  }

  /// Tells why the run ends, and gives the exit code that ends it.
  private func end(with failure: Failure, output: String? = nil) -> ExitCode {
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
