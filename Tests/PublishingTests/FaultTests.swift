import Foundation
import Publishing
import Synchronization
import Testing

/// Whatever fails and whenever, the old tree or the new one stands whole.
struct FaultTests {
  private static let old = ["site/a.html": "1", "site/b/c.html": "2", "internal/d.csv": "3"]
  private static let new = ["site/a.html": "1", "site/b/c.html": "иначе", "internal/e/f.csv": "4"]

  /// Fails with an error, or kills the process, when the n-th step of a kind is reached.
  private static func probe(
    _ step: PublishingStep,
    nth: Int = 1,
    _ fault: @escaping @Sendable () -> Int32
  ) -> FaultProbe {
    let counter = Counter()
    return FaultProbe { $0 == step && counter.next() == nth ? fault() : nil }
  }

  /// All but the one that only comes where folders cannot change places.
  private static let steps = PublishingStep.allCases.filter { $0 != .replace }

  @Test(arguments: steps, [ENOSPC, EIO])
  func `a failure leaves the old tree and nothing beside it`(
    _ step: PublishingStep,
    _ code: Int32
  ) throws {
    let place = try Workplace()
    try place.publish(Self.old)
    try place.write("чужой", to: "Output/foreign.txt")
    let before = try place.contents()
    let probe = Self.probe(step) { code }
    if step == .removeOld {
      let outcome = try place.publish(Self.new, probe: probe)
      #expect(outcome.exchanged && outcome.saved == [])
      #expect(outcome.leftovers.map(\.path) == [place.path(".Output.ozero-old-1")])
      #expect(try place.text("Output/site/b/c.html") == "иначе")
    } else {
      let error = publishingError { try place.publish(Self.new, probe: probe) }
      let reason = code == ENOSPC ? "на диске нет места" : "ошибка чтения или записи на диске"
      guard case .failed(let path, reason) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(path.hasPrefix(place.output))
      #expect(try place.contents() == before)
      #expect(try place.neighbours() == ["Output"])
    }
    try place.publish(Self.new)
    #expect(try place.text("Output/internal/e/f.csv") == "4")
    #expect(try place.text("Output/foreign.txt") == "чужой")
    #expect(try place.neighbours() == ["Output"])
  }

  @Test(arguments: PublishingStep.allCases, 1...3)
  func `a failed first build leaves nothing at all`(_ step: PublishingStep, _ nth: Int) throws {
    let place = try Workplace()
    let probe = Self.probe(step, nth: nth) { ENOSPC }
    // A first build links and replaces nothing and syncs once, so some of these never come.
    let error = publishingError { try place.publish(Self.new, probe: probe) }
    #expect(try place.neighbours() == (error == nil ? ["Output"] : []))
  }

  @Test(arguments: steps, 1...3)
  func `a build killed at any step leaves a whole tree`(
    _ step: PublishingStep,
    _ nth: Int
  ) async throws {
    let place = try Workplace()
    try place.publish(Self.old)
    let before = try place.contents()
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [root = place.root.path as String, name = step.rawValue as String, nth] in
      let step = try #require(PublishingStep(rawValue: name))
      let place = Workplace(at: root)
      try place.publish(
        FaultTests.new,
        probe: FaultTests.probe(step, nth: nth) { FaultTests.die() }
      )
      // Steps that do not come so often are survived; then the kill comes after them.
      _ = FaultTests.die()
    }
    let after = try place.contents()
    #expect(after == before || after["site/b/c.html"] == "иначе" && after["site/b"] == "/")
    if step == .exchange, nth == 1 { #expect(after == before) }
    if [.look, .removeOld].contains(step), nth == 1 { #expect(after != before) }
    try place.publish(Self.new)
    #expect(try place.text("Output/internal/e/f.csv") == "4")
    #expect(try place.contents()["internal/d.csv"] == nil)
    #expect(try place.neighbours() == ["Output"])
  }

  private static func die() -> Int32 {
    kill(getpid(), SIGKILL)
    return 0
  }

  @Test(.enabled(if: Mount.isPossible, "needs the right to mount"))
  func `a disk that is really full is told and nothing is lost`() throws {
    let mount = try Mount(kilobytes: 256)
    let place = Workplace(at: mount.path)
    try place.publish(Self.old)
    let before = try place.contents()
    let large = String(repeating: "текст ", count: 60_000)
    let error = publishingError { try place.publish(["site/large.html": large]) }
    let path = "\(place.output)/site/large.html"
    #expect(error == .failed(path: path, reason: "на диске нет места"))
    #expect(try place.contents() == before)
    #expect(try place.neighbours() == ["Output"])
    #expect(try place.publish(Self.new).exchanged)
  }
}

/// Counts calls from any thread.
private final class Counter: Sendable {
  private let count = Mutex(0)

  func next() -> Int {
    count.withLock { count in
      count += 1
      return count
    }
  }
}
