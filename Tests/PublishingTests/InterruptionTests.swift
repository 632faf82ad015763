import Foundation
import Publishing
import Synchronization
import Testing

/// A build that is stopped in order leaves nothing behind, in whatever step.
struct InterruptionTests {
  private static let old = ["site/a.html": "1", "site/b/c.html": "2"]

  /// Those that whoever stops the build need not wait for.
  private static let steps: [PublishingStep] = [
    .makeFolder, .createFile, .fillFile, .link, .sync, .removeOld,
  ]

  @Test(arguments: steps, 1...2)
  func `a stopped build leaves the old tree or the new one and nothing staged`(
    _ step: PublishingStep,
    _ nth: Int
  ) async throws {
    let place = try Workplace()
    try place.publish(Self.old)
    await #expect(processExitsWith: .exitCode(42)) {
      [root = place.root.path as String, name = step.rawValue as String, nth] in
      let step = try #require(PublishingStep(rawValue: name))
      let interruption = Interruption()
      let count = Mutex(0)
      let probe = FaultProbe { passing in
        let number = passing == step ? InterruptionTests.next(count) : 0
        if number == nth { InterruptionTests.end(interruption, isPlaced: step == .removeOld) }
        return nil
      }
      let place = Workplace(at: root)
      try place.publish(["site/a.html": "2", "site/d/e": "3"], probe: probe, interruption)
      // Steps that do not come so often are survived.
      exit(42)
    }
    let names = try place.neighbours().filter { !$0.hasPrefix(".Output.ozero-old") }
    #expect(names == ["Output"])
    #expect(try ["1", "2"].contains(place.text("Output/site/a.html")))
    try place.publish(Self.old)
    #expect(try place.neighbours() == ["Output"])
  }

  @Test func `who stops a build waits for trees that change places`() async throws {
    let place = try Workplace()
    try place.publish(Self.old)
    await #expect(processExitsWith: .exitCode(42)) { [root = place.root.path as String] in
      let interruption = Interruption()
      let probe = FaultProbe { step in
        if step == .look {
          Thread.detachNewThread { InterruptionTests.end(interruption, isPlaced: true) }
        }
        return nil
      }
      try Workplace(at: root).publish(["site/a.html": "2"], probe: probe, interruption)
      // The build waits for its end when it comes to the old tree, or has ended before.
      exit(42)
    }
    #expect(try place.text("Output/site/a.html") == "2")
    try place.publish(Self.old)
    #expect(try place.neighbours() == ["Output"])
  }

  private static func next(_ count: borrowing Mutex<Int>) -> Int {
    count.withLock { count in
      count += 1
      return count
    }
  }

  private static func end(_ interruption: Interruption, isPlaced: Bool) -> Never {
    let outcome = interruption.stop()
    _exit(outcome == (isPlaced ? .published : .nothingPublished) ? 42 : 3)
  }
}
