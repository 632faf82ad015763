import Foundation
import Publishing
import Testing

/// A build that is killed at any step leaves a whole tree, and the next one tidies up.
@Suite(.enabled(if: StopPoint.isPossible, "only debug builds stop themselves"))
struct KilledBuildTests {
  /// Every step, early and late where it comes often, by every signal that ends a build.
  private static let stops = [
    StopPoint(.makeFolder), StopPoint(.makeFolder, 4, SIGTERM), StopPoint(.createFile),
    StopPoint(.createFile, 4), StopPoint(.fillFile), StopPoint(.fillFile, 4, SIGINT),
    StopPoint(.link), StopPoint(.link, 20), StopPoint(.sync), StopPoint(.exchange),
    StopPoint(.look),
    StopPoint(.removeOld), StopPoint(.removeOld, 20, SIGTERM),
  ]

  /// Those of a build that finds nothing to keep or to remove.
  private static let firstStops = [
    StopPoint(.makeFolder), StopPoint(.makeFolder, 5), StopPoint(.createFile, 20),
    StopPoint(.fillFile), StopPoint(.sync), StopPoint(.exchange),
  ]

  @Test(arguments: [1, 2])
  func `the old tree or the new one stands, whole`(_ jobs: Int) throws {
    let sandbox = try Sandbox("small")
    let arguments = ["build", "--date", "2026-11-22", "--jobs", "\(jobs)"]
    let trees = try Self.trees(sandbox, arguments)
    for (round, stop) in Self.stops.enumerated() {
      try Self.changeRoom(sandbox, round)
      #expect(try stop.run(arguments, in: sandbox).code == stop.code, "\(stop) is not reached")
      let after = try PublishedTree(at: sandbox.path("Output"))
      #expect(after.faults == [], "\(stop)")
      let isNew = [.look, .removeOld].contains(stop.step)
      #expect(after.text("manifest.json") == trees[(isNew ? round : round + 1) % 2], "\(stop)")
      #expect(try Ozero.run(arguments, in: sandbox.root.path).code == 0)
      #expect(try sandbox.names() == ["Content", "Output"], "\(stop)")
      let next = try PublishedTree(at: sandbox.path("Output"))
      #expect(next.faults == [] && next.text("manifest.json") == trees[round % 2], "\(stop)")
    }
  }

  @Test
  func `a first build that is killed leaves nothing that the next one minds`() throws {
    let sandbox = try Sandbox("small")
    let arguments = ["build", "--date", "2026-11-22"]
    for stop in Self.firstStops {
      #expect(try stop.run(arguments, in: sandbox).code == nil, "\(stop) is not reached")
      #expect(!FileManager.default.fileExists(atPath: sandbox.path("Output")), "\(stop)")
    }
    #expect(try Ozero.run(arguments, in: sandbox.root.path).code == 0)
    #expect(try sandbox.names() == ["Content", "Output"])
    #expect(try PublishedTree(at: sandbox.path("Output")).faults == [])
  }

  @Test
  func `a second build at the same time says so and stops`() throws {
    let sandbox = try Sandbox("small")
    let arguments = ["build", "--date", "2026-11-22"]
    let first = try StopPoint(.createFile, 1, SIGSTOP).start(arguments, in: sandbox)
    try first.waitForStop()
    let second = try Ozero.run(arguments, in: sandbox.root.path)
    #expect(second.code == 3 && second.error.contains("уже идёт другая сборка"))
    first.signal(SIGCONT)
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

  /// Makes even and odd rounds differ.
  private static func changeRoom(_ sandbox: Sandbox, _ round: Int) throws {
    let path = "Content/programs/vesyolaya-kistochka.yaml"
    let text = try sandbox.text(path)
    let rooms = round % 2 == 0 ? ("12", "14") : ("14", "12")
    try sandbox.write(
      text.replacing("кабинет: \(rooms.0)", with: "кабинет: \(rooms.1)").utf8,
      to: path
    )
  }
}
