import Dispatch
import Foundation
import Synchronization

/// The institutions of one process.
struct FuzzShare: Sendable {
  var first: UInt64
  var stride: UInt64
  var checks: Int
  var builds: Int
  var notes: FuzzNotes
}

/// What came of a share.
struct FuzzReport: Sendable {
  var tally = FuzzTally()
  var faults: [SeededFault] = []
}

/// The processes, each started again after the institution that ended it.
struct FuzzCrew: Sendable {
  let shares: [FuzzShare]
  let seconds: Double

  func run() -> [FuzzReport] {
    let reports = Mutex([FuzzReport](repeating: FuzzReport(), count: shares.count))
    DispatchQueue.concurrentPerform(iterations: shares.count) { number in
      let report = report(of: shares[number])
      reports.withLock { $0[number] = report }
    }
    return reports.withLock { $0 }
  }

  private func report(of share: FuzzShare) -> FuzzReport {
    let start = ContinuousClock.now
    var share = share
    var report = FuzzReport()
    while share.checks > 0 {
      let left = seconds - (ContinuousClock.now - start) / .seconds(1)
      guard left > 0 else { break }
      let end = Self.run(share, seconds: left)
      report.faults += share.notes.faults
      guard let state = try? share.notes.read() else {
        report.faults.append(SeededFault(seed: share.first, words: "a process does not start"))
        break
      }
      report.tally = report.tally + state.tally
      let said = (try? String(contentsOf: share.notes.output, encoding: .utf8)) ?? ""
      if state.isOver {
        if !said.isEmpty {
          report.faults.append(SeededFault(seed: 0, words: "printed: \(said.prefix(500))"))
        }
        break
      }
      let words = "\(end): \(said.split(separator: "\n").first ?? "")"
      report.faults.append(SeededFault(seed: state.seed, words: words))
      share.first = state.seed + share.stride
      share.checks -= state.tally.checks + 1
      share.builds -= state.tally.builds
    }
    return report
  }

  /// Runs a process to its end; says how it ended.
  private static func run(_ share: FuzzShare, seconds: Double) -> String {
    let arguments = [
      "fuzz-worker", "--first", "\(share.first)", "--stride", "\(share.stride)",
      "--checks", "\(share.checks)", "--builds", "\(max(0, share.builds))", "--seconds",
      "\(seconds)",
      "--folder", share.notes.folder.path, "--number", "\(share.notes.number)",
    ]
    return FuzzProcess(arguments, output: share.notes.output).end {
      (try? share.notes.read().seed) ?? 0
    }
  }
}

/// This program once more, as a child that may end by a signal.
struct FuzzProcess {
  private let process = Process()
  /// No institution of these sizes takes nearly so long.
  private static let longest = 60.0

  init(_ arguments: [String], output: URL) {
    _ = FileManager.default.createFile(atPath: output.path, contents: nil)
    process.executableURL = URL(filePath: CommandLine.arguments.first ?? "bench")
    process.arguments = arguments
    let handle = try? FileHandle(forWritingTo: output)
    process.standardOutput = handle
    process.standardError = handle
    var environment = ProcessInfo.processInfo.environment
    environment["SWIFT_BACKTRACE"] = "enable=no"
    process.environment = environment
  }

  /// Waits for the end; a child in which nothing goes on is killed.
  ///
  /// - Parameter step: Tells one step of the child from another.
  /// - Returns: How it ended.
  func end(step: () -> UInt64) -> String {
    guard (try? process.run()) != nil else { return "does not start" }
    var (last, since) = (step(), ContinuousClock.now)
    while process.isRunning {
      usleep(50_000)
      let now = step()
      if now != last { (last, since) = (now, ContinuousClock.now) }
      if (ContinuousClock.now - since) / .seconds(1) > Self.longest {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return "takes longer than \(Int(Self.longest)) s"
      }
    }
    process.waitUntilExit()
    let isSignal = process.terminationReason == .uncaughtSignal
    return isSignal ? "signal \(process.terminationStatus)" : "exit \(process.terminationStatus)"
  }
}
