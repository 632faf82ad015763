import Foundation
import Fuzzing

/// Keeps an institution of each cause, made small.
struct FaultKeeper {
  let folder: URL

  /// Keeps the faults; returns a line for each cause.
  func keep(_ faults: [SeededFault]) throws -> [String] {
    let bases = try FuzzFiles.bases()
    let byCause = Dictionary(grouping: faults, by: \.cause)
    return try byCause.sorted { $0.key < $1.key }.map { _, faults in
      let fault = faults[0]
      let count = "\(faults.count) × \(fault.words)"
      guard fault.seed > 0 else { return count }
      let files = FuzzCase(seed: fault.seed, of: bases).files
      let isEnd = fault.words.hasPrefix("signal") || fault.words.hasPrefix("takes")
      var shrinking = Shrinking(attempts: isEnd ? 300 : 3_000) { smaller in
        isEnd ? Self.ends(smaller) : Self.has(fault.cause, smaller)
      }
      let place = folder.appending(path: "seed-\(fault.seed)")
      try? FileManager.default.removeItem(at: place)
      try shrinking.smallest(files).write(to: place)
      return "\(count): \(place.path)"
    }
  }

  private static func has(_ cause: String, _ files: FuzzFiles) -> Bool {
    let outcome = FuzzTrial.ofBenchmarks?.outcome(of: files, building: true)
    return (outcome?.faults ?? []).contains { SeededFault(seed: 0, words: $0).cause == cause }
  }

  /// Whether a child that tries the files is ended by a signal.
  private static func ends(_ files: FuzzFiles) -> Bool {
    let place = FileManager.default.temporaryDirectory.appending(path: "fuzz-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: place) }
    guard (try? files.write(to: place)) != nil else { return false }
    let output = place.appendingPathExtension("output")
    defer { try? FileManager.default.removeItem(at: output) }
    let end = FuzzProcess(["fuzz-once", place.path], output: output).end { 0 }
    return end.hasPrefix("signal") || end.hasPrefix("takes")
  }
}
