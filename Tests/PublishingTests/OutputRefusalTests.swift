import Foundation
import Glibc
import Publishing
import Synchronization
import Testing

struct OutputRefusalTests {
  private func refusal(of output: String, sources: [String] = []) -> OutputRefusal? {
    let error = publishingError {
      _ = try PublishingSession.open(
        output: output,
        sources: sources,
        origin: .usual,
        scanner: .plain
      )
    }
    guard case .refused(_, let refusal) = error else { return nil }
    #expect(error?.message.hasPrefix("папка вывода «\(output)» ") == true)
    return refusal
  }

  @Test func `a folder with other files is not ours`() throws {
    let place = try Workplace()
    try place.write("моё", to: "Output/notes.txt")
    #expect(refusal(of: place.output) == .notOurs)
    #expect(try place.contents() == ["notes.txt": "моё"])
  }

  @Test(arguments: ["{}", "", "{\"generator\": \"ozero\"}"])
  func `a folder with another manifest is not ours`(_ text: String) throws {
    let place = try Workplace()
    try place.write(text, to: "Output/manifest.json")
    #expect(refusal(of: place.output) == .foreignManifest)
  }

  @Test func `a symbolic link is refused, with a slash too`() throws {
    let place = try Workplace()
    try FileManager.default.createDirectory(
      atPath: place.path("real"),
      withIntermediateDirectories: true
    )
    try FileManager.default.createSymbolicLink(atPath: place.output, withDestinationPath: "real")
    #expect(refusal(of: place.output) == .symbolicLink)
    #expect(refusal(of: place.output + "/") == .symbolicLink)
  }

  @Test func `a file is refused`() throws {
    let place = try Workplace()
    try place.write("", to: "Output")
    #expect(refusal(of: place.output) == .notAFolder)
  }

  @Test func `a mount point is refused`() {
    #expect(refusal(of: "/proc") == .mountPoint)
    #expect(refusal(of: "/dev/") == .mountPoint)
  }

  @Test(arguments: ["/", "", ".", "..", "a/.."])
  func `a place without a name is refused`(_ output: String) {
    #expect(refusal(of: output) == .unnamed)
  }

  @Test func `a missing parent is named`() throws {
    let place = try Workplace()
    #expect(refusal(of: place.path("a/b")) == .noParent(place.path("a")))
    try place.write("", to: "file")
    #expect(refusal(of: place.path("file/b")) == .parentIsFile(place.path("file")))
  }

  @Test func `sources and output must not overlap, by any road`() throws {
    let place = try Workplace()
    try place.write("", to: "Content/programs/a.yaml")
    try FileManager.default.createSymbolicLink(
      atPath: place.path("alias"),
      withDestinationPath: "Content"
    )
    let content = place.path("Content")
    let alias = place.path("alias")
    #expect(refusal(of: place.path("alias/out"), sources: [content]) == .liesIn(source: content))
    #expect(refusal(of: content, sources: [alias]) == .contains(source: alias))
    let inner = place.path("alias/programs")
    #expect(refusal(of: content, sources: [inner]) == .contains(source: inner))
    #expect(refusal(of: place.path("Content2"), sources: [content]) == nil)
    #expect(refusal(of: place.output, sources: [place.path("absent")]) == nil)
  }

  @Test(arguments: ["Output/site/x", "Output/internal/x", "Output/x"])
  func `no output lies in another one`(_ inner: String) throws {
    let place = try Workplace()
    try place.publish(["site/a.html": "1", "internal/b.txt": "2"])
    let outer = place.root.resolvingSymlinksInPath().path + "/Output"
    #expect(refusal(of: place.path(inner)) == .liesInOutput(outer))
  }

  @Test func `a parent without the right to write is named`() async throws {
    let place = try Workplace()
    try #require(chmod(place.root.path, 0o555) == 0)
    // Root may write anywhere, so a process of its own gives the right up.
    await #expect(processExitsWith: .success) { [root = place.root.path as String] in
      if getuid() == 0 { try #require(setuid(65534) == 0) }
      let error = publishingError { _ = try Workplace(at: root).session() }
      guard case .refused(_, .parentIsReadOnly(let parent, let reason)) = error else { exit(1) }
      exit(parent == root && reason == "нет прав доступа" ? EXIT_SUCCESS : 2)
    }
    #expect(try place.neighbours() == [])
  }

  @Test func `the second build at once says so and the third may go`() throws {
    let place = try Workplace()
    let first = try place.session()
    #expect(publishingError { _ = try place.session() } == .busy(path: try realPath(place)))
    first.abandon()
    try place.publish(["a": "1"])
    let second = try place.session()
    #expect(publishingError { _ = try place.session() } == .busy(path: try realPath(place)))
    second.abandon()
    #expect(publishingError { _ = try place.session() } == nil)
  }

  @Test func `outputs in one folder do not wait for each other`() throws {
    let place = try Workplace()
    let first = try place.session()
    let second = try PublishingSession.open(
      output: place.path("Other"),
      sources: [],
      origin: .usual,
      scanner: .plain
    )
    for session in [first, second] {
      var batch = session.batch()
      try batch.publish("site/a.html", "1")
      #expect(try session.finish([batch]).exchanged)
    }
    #expect(try place.neighbours() == ["Other", "Output"])
  }

  @Test(arguments: [PublishingStep.exchange, .look, .removeOld])
  func `the output stays locked while trees change places`(_ step: PublishingStep) throws {
    let place = try Workplace()
    try place.publish(["a": "1"])
    let refusals = Mutex<[PublishingError?]>([])
    let probe = FaultProbe { passing in
      if passing == step {
        let error = publishingError { _ = try place.session() }
        refusals.withLock { $0.append(error) }
      }
      return nil
    }
    try place.publish(["a": "2"], probe: probe)
    let expected = PublishingError.busy(path: try realPath(place))
    #expect(refusals.withLock { !$0.isEmpty && $0.allSatisfy { $0 == expected } })
    #expect(try place.publish(["a": "3"]).exchanged)
  }

  @Test func `the lock is held against other processes`() async throws {
    let place = try Workplace()
    try place.publish(["a": "1"])
    let session = try place.session()
    let other = Process()
    other.executableURL = URL(filePath: "/usr/bin/flock")
    other.arguments = ["--nonblock", place.output, "true"]
    try other.run()
    other.waitUntilExit()
    #expect(other.terminationStatus == 1)
    session.abandon()
  }

  private func realPath(_ place: Workplace) throws -> String {
    place.root.resolvingSymlinksInPath().path + "/Output"
  }

  @Test(arguments: [
    OutputRefusal.notOurs, .foreignManifest, .symbolicLink, .mountPoint, .notAFolder, .unnamed,
    .contains(source: "С"), .liesIn(source: "С"), .noParent("П"),
    .parentIsFile("П"), .holdsMount("site/a"), .liesInOutput("П"), .isGuarded,
    .parentIsReadOnly("П", reason: "нет прав доступа"),
  ])
  func `each refusal is a Russian sentence`(_ refusal: OutputRefusal) {
    let message = PublishingError.refused(path: "/x", refusal: refusal).message
    #expect(message.hasPrefix("папка вывода «/x» "))
    #expect(!message.hasSuffix(".") && !message.contains("  "))
  }
}
