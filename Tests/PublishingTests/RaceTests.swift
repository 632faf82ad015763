import Foundation
import Publishing
import Synchronization
import Testing

/// Others change the output while a build replaces it; each test does so between two steps.
struct RaceTests {
  private let old = ["site/a.html": "1", "site/b/c.html": "2"]
  private let new = ["site/a.html": "иначе", "site/b/c.html": "2"]
  /// What the steps of a build with a tree that is there have before and after the exchange.
  private static let moments: [PublishingStep] = [.createFile, .link, .sync, .exchange, .look]

  /// The name under which the old tree lies at a step.
  private static func oldTree(_ step: PublishingStep) -> String {
    step == .look ? ".Output.ozero-ready" : "Output"
  }

  /// Does something once, when a step is reached.
  private static func at(
    _ step: PublishingStep,
    nth: Int = 1,
    _ action: @escaping @Sendable () throws -> Void
  ) -> FaultProbe {
    let count = Mutex(0)
    return FaultProbe { passing in
      guard passing == step else { return nil }
      let number = count.withLock { count in
        count += 1
        return count
      }
      if number == nth {
        do { try action() } catch { Issue.record(error) }
      }
      return nil
    }
  }

  @Test(arguments: moments)
  func `a file that appears during a build is carried over`(_ step: PublishingStep) throws {
    let place = try Workplace()
    try place.publish(old)
    let tree = Self.oldTree(step)
    let probe = Self.at(step) {
      try place.write("новый", to: "\(tree)/site/photos/1.jpg")
      try place.write("и этот", to: "\(tree)/site/b/note.txt")
    }
    let outcome = try place.publish(new, probe: probe)
    #expect(outcome.foreign == ["site/b/note.txt", "site/photos", "site/photos/1.jpg"])
    #expect(try place.text("Output/site/a.html") == "иначе")
    #expect(try place.text("Output/site/photos/1.jpg") == "новый")
    #expect(try place.text("Output/site/b/note.txt") == "и этот")
    #expect(try place.neighbours() == ["Output"])
  }

  @Test(arguments: moments)
  func `a file of others that changes or goes is followed`(_ step: PublishingStep) throws {
    let place = try Workplace()
    try place.publish(old)
    for name in ["1", "2", "3"] { try place.write("прежний", to: "Output/site/\(name).txt") }
    let tree = Self.oldTree(step)
    let probe = Self.at(step) {
      try place.write("заменён", to: "\(tree)/site/1.txt")
      let file = try FileHandle(forWritingTo: URL(filePath: place.path("\(tree)/site/2.txt")))
      try file.truncate(atOffset: 0)
      try file.write(contentsOf: Data("дописан".utf8))
      try FileManager.default.removeItem(atPath: place.path("\(tree)/site/3.txt"))
    }
    try place.publish(new, probe: probe)
    #expect(try place.text("Output/site/1.txt") == "заменён")
    #expect(try place.text("Output/site/2.txt") == "дописан")
    #expect(try place.contents()["site/3.txt"] == nil)
    #expect(try place.text("Output/site/a.html") == "иначе")
    #expect(try place.neighbours() == ["Output"])
  }

  @Test(arguments: moments)
  func `an output that is replaced during a build is left alone`(_ step: PublishingStep) throws {
    let place = try Workplace()
    try place.publish(old)
    let probe = Self.at(step) {
      let name = Self.oldTree(step)
      try FileManager.default.moveItem(atPath: place.path(name), toPath: place.path("mine"))
      try place.write("ценное", to: "\(name)/family.jpg")
    }
    let error = publishingError { try place.publish(new, probe: probe) }
    #expect(error == .replaced(path: place.output))
    #expect(try place.contents() == ["family.jpg": "ценное"])
    #expect(try place.text("mine/site/a.html") == "1")
    #expect(try place.neighbours() == ["Output", "mine"])
  }

  @Test(arguments: [PublishingStep.createFile, .exchange])
  func `an output that goes during a build is told`(_ step: PublishingStep) throws {
    let place = try Workplace()
    try place.publish(old)
    let probe = Self.at(step) {
      try FileManager.default.moveItem(atPath: place.output, toPath: place.path("mine"))
    }
    let error = publishingError { try place.publish(new, probe: probe) }
    #expect(error == .replaced(path: place.output))
    #expect(try place.neighbours() == ["mine"])
  }

  @Test(arguments: [PublishingStep.createFile, .exchange])
  func `an output that appears during a first build is left alone`(_ step: PublishingStep) throws {
    let place = try Workplace()
    let probe = Self.at(step) { try place.write("ценное", to: "Output/family.jpg") }
    let error = publishingError { try place.publish(new, probe: probe) }
    #expect(error == .replaced(path: place.output))
    #expect(try place.contents() == ["family.jpg": "ценное"])
    #expect(try place.neighbours() == ["Output"])
  }

  @Test(arguments: moments)
  func `what appears is scanned before anybody reads it there`(_ step: PublishingStep) throws {
    let place = try Workplace()
    try place.publish(old)
    let invitation = "https://vk.me/join/Zz0AJQ1d8x"
    let scanner = LeakScanner(forbidden: [invitation])
    try place.publish(old, scanner: scanner)
    let tree = Self.oldTree(step)
    let probe = Self.at(step) { try place.write(invitation, to: "\(tree)/site/x.txt") }
    let error = publishingError { try place.publish(new, scanner: scanner, probe: probe) }
    guard case .leaks(let leaks) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(leaks.map(\.path) == ["site/x.txt"])
    #expect(try place.text("Output/site/a.html") == "1")
    #expect(try place.text("Output/site/x.txt") == invitation)
    #expect(try place.neighbours() == ["Output"])
  }

  @Test func `what appears where a new file goes is not overwritten`() throws {
    let place = try Workplace()
    try place.publish(old)
    let probe = Self.at(.look) { try place.write("чужой", to: ".Output.ozero-ready/site/new") }
    let error = publishingError {
      try place.publish(new.merging(["site/new": "наш"]) { $1 }, probe: probe)
    }
    #expect(error == .collision(path: "site/new", .withForeign))
    #expect(try place.text("Output/site/new") == "чужой")
    #expect(try place.text("Output/site/a.html") == "1")
    #expect(try place.neighbours() == ["Output"])
  }

  @Test func `what came into the new tree before it was taken back is saved`() throws {
    let place = try Workplace()
    try place.publish(old)
    let probe = Self.at(.look) {
      try place.write("чужой", to: ".Output.ozero-ready/site/new")
      try place.write("ценное", to: "Output/site/photo.jpg")
    }
    let error = publishingError {
      try place.publish(new.merging(["site/new": "наш"]) { $1 }, probe: probe)
    }
    #expect(error == .collision(path: "site/new", .withForeign))
    #expect(try place.text(".Output.ozero-saved-1/site/photo.jpg") == "ценное")
    #expect(try place.publish(new).saved == [place.path(".Output.ozero-saved-1")])
  }

  @Test func `who never stops writing is told to stop`() throws {
    let place = try Workplace()
    try place.publish(old)
    let count = Mutex(0)
    let probe = FaultProbe { step in
      guard step == .look else { return nil }
      let number = count.withLock { count in
        count += 1
        return count
      }
      try? place.write("\(number)", to: ".Output.ozero-ready/site/\(number).txt")
      return nil
    }
    let error = publishingError { try place.publish(new, probe: probe) }
    #expect(error == .restless(path: place.output))
    #expect(try place.text("Output/site/a.html") == "1")
    #expect(try place.text("Output/site/1.txt") == "1")
    #expect(try place.neighbours() == ["Output"])
  }

  @Test(arguments: [1, 3])
  func `what appears while the old tree is removed is saved`(_ nth: Int) throws {
    let place = try Workplace()
    try place.publish(old)
    let probe = Self.at(.removeOld, nth: nth) {
      try place.write("опоздал", to: ".Output.ozero-old-1/site/b/late.txt")
    }
    let outcome = try place.publish(new, probe: probe)
    let saved = ".Output.ozero-saved-1"
    #expect(outcome.saved == [place.path(saved)] && outcome.leftovers == [])
    #expect(try place.text("\(saved)/site/b/late.txt") == "опоздал")
    // Later builds leave it alone and tell of it until somebody takes it away.
    #expect(try place.publish(old).saved == [place.path(saved)])
    #expect(try place.text("\(saved)/site/b/late.txt") == "опоздал")
  }

  @Test func `a file of others that is replaced in the old tree is saved`() throws {
    let place = try Workplace()
    try place.publish(old)
    try place.write("прежний", to: "Output/site/photo.jpg")
    let late = ".Output.ozero-old-1/site/photo.jpg"
    let probe = Self.at(.removeOld) {
      try FileManager.default.moveItem(atPath: place.path(late), toPath: place.path("mine"))
      try place.write("заменён", to: late)
    }
    #expect(try place.publish(new, probe: probe).saved.count == 1)
    #expect(try place.text(".Output.ozero-saved-1/site/photo.jpg") == "заменён")
    #expect(try place.text("Output/site/photo.jpg") == "прежний")
  }

  @Test func `a build killed before it looked loses nothing of what came meanwhile`() async throws {
    let place = try Workplace()
    try place.publish(old)
    await #expect(processExitsWith: .signal(SIGKILL)) { [root = place.root.path as String] in
      let place = Workplace(at: root)
      let probe = RaceTests.at(.look) {
        try place.write("опоздал", to: ".Output.ozero-ready/site/late.txt")
        kill(getpid(), SIGKILL)
      }
      try place.publish(["site/a.html": "иначе"], probe: probe)
    }
    #expect(try place.text("Output/site/a.html") == "иначе")
    let outcome = try place.publish(new)
    #expect(outcome.saved == [place.path(".Output.ozero-saved-1")])
    #expect(try place.text(".Output.ozero-saved-1/site/late.txt") == "опоздал")
  }
}
