import Foundation

/// Measures programs of others with the texts of our papers, each in a process of its own.
struct PeerBenchmark {
  let python: String
  let folder: URL

  static let script = "Benchmarks/Peers/papers.py"

  /// Gives the peers what they work on.
  func prepare(_ texts: Data) throws { try texts.write(to: file) }

  /// CPU seconds of all papers and their bytes; `nil` where the peer is not installed.
  func measure(_ peer: String) throws -> (seconds: Double, bytes: Int)? {
    guard (try? ChildProcess.run([python, "-c", "import \(peer)"], output: log)) != nil else {
      return nil
    }
    _ = try ChildProcess.run([python, Self.script, peer, file.path], output: log)
    let numbers = try String(contentsOf: log, encoding: .utf8).split(separator: "\n").last?
      .split(separator: " ").compactMap { Double($0) }
    guard let numbers, numbers.count == 2 else { return nil }
    return (numbers[0], Int(numbers[1]))
  }

  private var file: URL { folder.appending(path: "texts.json") }
  private var log: URL { folder.appending(path: "peer.txt") }
}
