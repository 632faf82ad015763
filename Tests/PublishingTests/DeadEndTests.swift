import Foundation
import Publishing
import Testing

/// Whatever an earlier build left, or cannot be removed, later builds work.
struct DeadEndTests {
  private let old = ["site/a.html": "1", "site/b/c.html": "2"]
  private let new = ["site/a.html": "иначе", "site/b/c.html": "2"]
  private static let aside = ".Output.ozero-old-1"

  @Test(.enabled(if: Immutable.isPossible, "needs the right to make files immutable"))
  func `an old tree with an immutable file is set aside with a word`() throws {
    let place = try Workplace()
    try place.publish(old)
    try place.write("печать", to: "Output/site/seal.txt")
    let seal = try Immutable(place.path("Output/site/seal.txt"))
    let outcome = try place.publish(new)
    #expect(outcome.leftovers.map(\.path) == [place.path(Self.aside)])
    #expect(outcome.leftovers.first?.reason == "действие запрещено системой")
    // Only what cannot go is still there.
    #expect(try place.contents(of: Self.aside) == ["site": "/", "site/seal.txt": "печать"])
    #expect(try place.text("Output/site/seal.txt") == "печать")
    let next = try place.publish(old)
    #expect(next.exchanged && next.leftovers == outcome.leftovers)
    #expect(try place.publish(old).leftovers == outcome.leftovers)
    try seal.lift(place.path("\(Self.aside)/site/seal.txt"))
    #expect(try place.publish(old).leftovers == [])
    #expect(try place.neighbours() == ["Output"])
  }

  @Test(.enabled(if: Immutable.isPossible, "needs the right to make files immutable"))
  func `an output that cannot be replaced is told with what to do`() throws {
    let place = try Workplace()
    try place.publish(old)
    let seal = try Immutable(place.output)
    let error = publishingError { try place.publish(new) }
    #expect(error == .refused(path: place.output, refusal: .isGuarded))
    try seal.lift(place.output)
    #expect(try place.publish(new).exchanged)
  }

  @Test(.enabled(if: geteuid() == 0, "only root can play two owners"))
  func `an old tree of another owner is set aside with a word`() async throws {
    let place = try Workplace()
    try place.publish(old)
    for path in ["", "Output", "Output/site", "Output/site/b"] + old.keys.map({ "Output/\($0)" }) {
      try #require(chown(place.path(path), 65534, 65534) == 0)
    }
    try place.write("чужой", to: "Output/site/theirs/file.txt")
    await #expect(processExitsWith: .success) { [root = place.root.path as String] in
      try #require(setgroups(0, nil) == 0 && setgid(65534) == 0 && setuid(65534) == 0)
      let place = Workplace(at: root)
      for text in ["2", "3"] {
        let outcome = try place.publish(["site/a.html": text])
        try #require(outcome.leftovers.map(\.path) == [place.path(".Output.ozero-old-1")])
        try #require(outcome.leftovers.first?.reason == "нет прав доступа")
      }
    }
    #expect(try place.text("Output/site/a.html") == "3")
    #expect(try place.text("Output/site/theirs/file.txt") == "чужой")
    #expect(try place.contents(of: Self.aside)["site/theirs/file.txt"] == "чужой")
    #expect(try place.publish(old).leftovers == [])
    #expect(try place.neighbours() == ["Output"])
  }

  @Test func `folders that let nobody take anything out are no obstacle`() async throws {
    let place = try Workplace()
    try place.publish(old)
    try #require(chmod(place.path("Output/site/b"), 0o555) == 0)
    for path in ["", "Output", "Output/site", "Output/site/b"] + old.keys.map({ "Output/\($0)" })
    where geteuid() == 0 {
      try #require(chown(place.path(path), 65534, 65534) == 0)
    }
    await #expect(processExitsWith: .success) { [root = place.root.path as String] in
      if getuid() == 0 { try #require(setgid(65534) == 0 && setuid(65534) == 0) }
      let outcome = try Workplace(at: root).publish(["site/b/c.html": "иначе"])
      exit(outcome.exchanged && outcome.leftovers == [] ? EXIT_SUCCESS : 2)
    }
    #expect(try place.mode("Output/site/b") == 0o555)
    #expect(try place.neighbours() == ["Output"])
    try #require(chmod(place.path("Output/site/b"), 0o755) == 0)
  }

  @Test(.enabled(if: Immutable.isPossible, "needs the right to make files immutable"))
  func `an unfinished tree that cannot be removed is set aside too`() throws {
    let place = try Workplace()
    try place.write("x", to: ".Output.ozero-stage/site/x")
    let seal = try Immutable(place.path(".Output.ozero-stage/site/x"))
    #expect(try place.publish(old).exchanged)
    let outcome = try place.publish(new)
    #expect(outcome.leftovers.map(\.path) == [place.path(Self.aside)])
    try seal.lift(place.path("\(Self.aside)/site/x"))
  }

  @Test func `a foreign folder in the place of a whole tree is saved, and told each time`() throws {
    let place = try Workplace()
    try place.publish(old)
    try place.write("ценное", to: ".Output.ozero-ready/photo.jpg")
    let saved = ".Output.ozero-saved-1"
    #expect(try place.publish(new).saved == [place.path(saved)])
    #expect(try place.text("\(saved)/photo.jpg") == "ценное")
    #expect(try place.publish(new).saved == [place.path(saved)])
  }
}

/// A file that the system lets nobody change, until it is lifted.
private struct Immutable {
  static var isPossible: Bool {
    guard let place = try? Workplace(), (try? place.write("", to: "file")) != nil,
      let seal = try? Immutable(place.path("file"))
    else { return false }
    return (try? seal.lift(place.path("file"))) != nil
  }

  init(_ path: String) throws { try Self.change("+i", path) }

  func lift(_ path: String) throws { try Self.change("-i", path) }

  private static func change(_ attribute: String, _ path: String) throws {
    let command = Process()
    command.executableURL = URL(filePath: "/usr/bin/chattr")
    command.arguments = [attribute, path]
    command.standardError = FileHandle.nullDevice
    try command.run()
    command.waitUntilExit()
    guard command.terminationStatus == 0 else { throw CocoaError(.featureUnsupported) }
  }
}
