import Foundation

/// Something that is done over and over, and measured.
struct Scenario {
  var name: String
  /// Brings the folders into the state that a run begins with; not measured.
  var prepare: (_ run: Int) throws -> Void
  var arguments: [String]

  /// Runs once to warm up, then as often as told; the run of median CPU time stands for all.
  func measure(runs: Int, log: URL) throws -> ChildProcess.Usage {
    var usages: [ChildProcess.Usage] = []
    for run in 0...runs {
      try prepare(run)
      let usage = try ChildProcess.run(arguments, output: log)
      if run > 0 { usages.append(usage) }
    }
    usages.sort { $0.userSeconds + $0.systemSeconds < $1.userSeconds + $1.systemSeconds }
    var median = usages[usages.count / 2]
    median.wallSeconds = usages.map(\.wallSeconds).sorted()[usages.count / 2]
    median.peakKilobytes = usages.map(\.peakKilobytes).max() ?? 0
    return median
  }
}
