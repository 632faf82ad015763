import ArgumentParser
import CivilTime
import Foundation
import Fuzzing

/// A share of the institutions, in a process of its own, since a trap ends it.
struct FuzzWorker: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "fuzz-worker", shouldDisplay: false)

  @Option var first: UInt64
  @Option var stride: UInt64
  @Option var checks: Int
  @Option var builds: Int
  @Option var seconds: Double
  @Option var folder: String
  @Option var number: Int

  func run() throws {
    guard let trial = FuzzTrial.ofBenchmarks else { throw ExitCode(2) }
    let start = ContinuousClock.now
    let bases = try FuzzFiles.bases()
    var notes = FuzzNotes(folder: URL(filePath: folder), number: number)
    try notes.open()
    var tally = FuzzTally()
    for step in 0..<checks {
      let passed = (ContinuousClock.now - start) / .seconds(1)
      if passed > seconds { break }
      let seed = first + UInt64(step) * stride
      try notes.begin(seed, tally)
      let item = FuzzCase(seed: seed, of: bases)
      // Builds keep pace with checks, or with the time.
      let pace = max(Double(step) / Double(checks), passed / seconds)
      let outcome = trial.outcome(
        of: item.files,
        building: Double(tally.builds) < Double(builds) * pace
      )
      tally.add(outcome)
      for fault in outcome.faults { try notes.add(fault, of: seed) }
    }
    try notes.end(tally)
  }
}

/// One institution from a folder, in a process of its own.
struct FuzzOnce: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fuzz-once",
    abstract: "Checks and builds the institution of a folder, and prints what is wrong."
  )

  @Argument var folder: String

  func run() throws {
    guard let trial = FuzzTrial.ofBenchmarks else { throw ExitCode(2) }
    let outcome = trial.outcome(of: try FuzzFiles(folder: URL(filePath: folder)), building: true)
    for fault in outcome.faults { print(fault) }
    if !outcome.faults.isEmpty { throw ExitCode(1) }
  }
}

extension FuzzTrial {
  /// Of the day on which most of the small institutions have a period.
  static var ofBenchmarks: FuzzTrial? {
    CalendarDate(year: 2026, month: 11, day: 25).map { FuzzTrial(on: $0) }
  }
}
