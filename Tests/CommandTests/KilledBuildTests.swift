import Foundation
import Testing

/// A build that is killed at any moment leaves a whole tree, and the next one tidies up.
struct KilledBuildTests {
  private static let rounds = 15
  private static let signals = [SIGKILL, SIGKILL, SIGINT, SIGKILL, SIGTERM]

  @Test(arguments: [1, 2])
  func `the old tree or the new one stands, whole`(_ jobs: Int) throws {
    let sandbox = try Sandbox("two-departments")
    let arguments = ["build", "--date", "2026-11-22", "--jobs", "\(jobs)"]
    let trees = try Self.trees(sandbox, arguments)
    let duration = try Self.duration(sandbox, arguments)
    var random = SplitMix(seed: 2026)
    var stopped = 0
    for round in 0..<Self.rounds {
      let before = try sandbox.text("Output/manifest.json")
      try Self.changeRoom(sandbox, round)
      let run = try Ozero.start(arguments, in: sandbox.root.path)
      // One moment in each fifteenth of a build, and a little beyond its end.
      let part = (Double(round) + Double.random(in: 0..<1, using: &random)) / Double(Self.rounds)
      usleep(UInt32(part * duration * 1.1 * 1_000_000))
      run.signal(Self.signals[round % Self.signals.count])
      if try run.outcome().code == nil { stopped += 1 }
      let after = try PublishedTree(at: sandbox.path("Output"))
      #expect(after.faults == [])
      #expect(after.text("manifest.json") == before || trees.contains(after.text("manifest.json")))
      #expect(try Ozero.run(arguments, in: sandbox.root.path).code == 0)
      #expect(try sandbox.names() == ["Content", "Output"])
      #expect(try PublishedTree(at: sandbox.path("Output")).faults == [])
    }
    #expect(stopped >= Self.rounds / 3, "the moments miss the build: \(stopped)")
  }

  @Test
  func `a first build that is killed leaves nothing that the next one minds`() throws {
    let sandbox = try Sandbox("small")
    let arguments = ["build", "--date", "2026-11-22"]
    for delay in [20_000, 60_000, 100_000] as [UInt32] {
      let run = try Ozero.start(arguments, in: sandbox.root.path)
      usleep(delay)
      run.signal(SIGKILL)
      _ = try run.outcome()
      if FileManager.default.fileExists(atPath: sandbox.path("Output")) {
        #expect(try PublishedTree(at: sandbox.path("Output")).faults == [])
      }
    }
    #expect(try Ozero.run(arguments, in: sandbox.root.path).code == 0)
    #expect(try sandbox.names() == ["Content", "Output"])
  }

  @Test
  func `a second build at the same time says so and stops`() throws {
    let sandbox = try Sandbox("Content")
    let arguments = ["build", "--date", "2026-11-22", "--jobs", "1"]
    let first = try Ozero.start(arguments, in: sandbox.root.path)
    let stage = sandbox.path(".Output.ozero-stage")
    for _ in 0..<2_000 where !FileManager.default.fileExists(atPath: stage) { usleep(1_000) }
    let second = try Ozero.run(arguments, in: sandbox.root.path)
    #expect(second.code == 3 && second.error.contains("уже идёт другая сборка"))
    #expect(try first.outcome().code == 0)
    #expect(try PublishedTree(at: sandbox.path("Output")).faults == [])
  }

  /// Builds both variants and tells their manifests; the last one stays published.
  private static func trees(_ sandbox: Sandbox, _ arguments: [String]) throws -> [String] {
    try [0, 1].map { variant in
      try changeRoom(sandbox, variant)
      #expect(try Ozero.run(arguments, in: sandbox.root.path).code == 0)
      return try sandbox.text("Output/manifest.json")
    }
  }

  /// How long a build takes that changes a program, in seconds.
  private static func duration(_ sandbox: Sandbox, _ arguments: [String]) throws -> Double {
    let clock = ContinuousClock()
    var times: [Duration] = []
    for variant in 0..<4 {
      try changeRoom(sandbox, variant)
      times.append(try clock.measure { _ = try Ozero.run(arguments, in: sandbox.root.path) })
    }
    return (times.min() ?? .zero) / .seconds(1)
  }

  /// Makes even and odd rounds differ.
  private static func changeRoom(_ sandbox: Sandbox, _ round: Int) throws {
    let path = "Content/programs/zanimatelnaya-himiya.yaml"
    let text = try sandbox.text(path)
    let rooms = round % 2 == 0 ? ("201", "305") : ("305", "201")
    try sandbox.write(
      text.replacing("кабинет: \(rooms.0)", with: "кабинет: \(rooms.1)").utf8,
      to: path
    )
  }
}
