import ArgumentParser
import Foundation
import Fuzzing

/// Checks and builds institutions that nobody means, for as long as one likes.
struct Fuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks and builds institutions that nobody means; keeps the faults, made small."
  )

  @Option(help: "How many institutions are checked.")
  var checks = 10_000

  @Option(help: "How many of the accepted ones are built, in all formats.")
  var builds = 200

  @Option(help: "The first seed; each institution has one of its own.")
  var seed: UInt64 = 1

  @Option(help: "End after so many seconds, whatever is left.")
  var seconds: Double = .infinity

  @Option(help: "How many processes work.")
  var jobs = 2

  @Option(help: "Where faults are kept, a folder each.")
  var faults = "Tests/Fixtures/faults"

  @Option(help: "Where processes leave their notes.")
  var folder = ".build/fuzz"

  func validate() throws {
    guard checks > 0, builds >= 0, jobs > 0, seconds > 0 else {
      throw ValidationError("Checks, jobs and seconds are positive numbers.")
    }
  }

  func run() throws {
    let start = ContinuousClock.now
    let folder = URL(filePath: folder)
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let shares = (0..<jobs).map { number in
      FuzzShare(
        first: seed + UInt64(number),
        stride: UInt64(jobs),
        checks: (checks + jobs - 1 - number) / jobs,
        builds: (builds + jobs - 1 - number) / jobs,
        notes: FuzzNotes(folder: folder, number: number)
      )
    }
    let reports = FuzzCrew(shares: shares, seconds: seconds).run()
    let passed = (ContinuousClock.now - start) / .seconds(1)
    let total = reports.reduce(FuzzTally()) { $0 + $1.tally }
    print(
      "\(total.checks) checks, \(total.accepted) accepted, \(total.builds) builds, ",
      terminator: ""
    )
    print("\(total.files) files, in \(Int(passed)) s, seeds from \(seed)")
    let kept = try FaultKeeper(folder: URL(filePath: faults)).keep(reports.flatMap(\.faults))
    guard kept.isEmpty else {
      for line in kept { print(line) }
      throw ExitCode(1)
    }
    print("no fault")
  }
}
