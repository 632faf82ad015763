import Foundation
import Publishing
import Synchronization
import Testing

/// Where folders cannot change places, files are replaced one by one.
struct FileReplacementTests {
  private static let old = ["site/a.html": "1", "site/b/c.html": "2", "site/x": "3", "gone/d": "4"]
  private static let new = [
    "site/a.html": "иначе", "site/b/c.html": "2", "site/x/y/z.html": "5", "gone": "6",
  ]

  /// A file system that cannot exchange folders, where the n-th replacement fails or is the last.
  private static func probe(
    _ code: Int32 = EXDEV,
    nth: Int = 0,
    _ fault: @escaping @Sendable () -> Int32? = { nil }
  ) -> FaultProbe {
    let count = Mutex(0)
    return FaultProbe { step in
      if step == .exchange { return code }
      guard step == .replace else { return nil }
      let number = count.withLock { count in
        count += 1
        return count
      }
      return number == nth ? fault() : nil
    }
  }

  private static func contents(of place: Workplace) throws -> [String: String] {
    try place.contents().filter { $0.key != "manifest.json" }
  }

  private static let expected = [
    "site": "/", "site/b": "/", "site/x": "/", "site/x/y": "/", "site/photo.jpg": "ценное",
  ].merging(new) { $1 }

  @Test(arguments: [EXDEV, EINVAL, ENOSYS, EOPNOTSUPP])
  func `the program publishes all the same, and says how`(_ code: Int32) throws {
    let place = try Workplace()
    try place.publish(Self.old)
    try place.write("ценное", to: "Output/site/photo.jpg")
    try #require(chmod(place.path("Output/site"), 0o711) == 0)
    try #require(chmod(place.path("Output/site/a.html"), 0o604) == 0)
    let inode = try place.inode("Output")
    let outcome = try place.publish(Self.new, probe: Self.probe(code))
    #expect(outcome.exchanged && outcome.isFileByFile && outcome.leftovers == [])
    #expect(try Self.contents(of: place) == Self.expected)
    #expect(try place.inode("Output") == inode)
    #expect(try place.mode("Output/site") == 0o711)
    #expect(try place.mode("Output/site/a.html") == 0o604)
    #expect(try place.mode("Output/site/x/y") == 0o755)
    #expect(try place.neighbours() == ["Output"])
    #expect(try !place.publish(Self.new, probe: Self.probe(code)).exchanged)
  }

  @Test(arguments: 1...9)
  func `a build killed between two files is finished by the next`(_ nth: Int) async throws {
    let place = try Workplace()
    try place.publish(Self.old)
    try place.write("ценное", to: "Output/site/photo.jpg")
    await #expect(processExitsWith: .signal(SIGKILL)) { [root = place.root.path as String, nth] in
      let probe = FileReplacementTests.probe(nth: nth) {
        kill(getpid(), SIGKILL)
        return nil
      }
      try Workplace(at: root).publish(FileReplacementTests.new, probe: probe)
      kill(getpid(), SIGKILL)
    }
    let outcome = try place.publish(Self.new)
    #expect(outcome.written == 0 && outcome.saved == [])
    #expect(try Self.contents(of: place) == Self.expected)
    #expect(try place.neighbours() == ["Output"])
  }

  @Test func `a file that cannot be replaced is told, and the next build goes on there`() throws {
    let place = try Workplace()
    try place.publish(Self.old)
    try place.write("ценное", to: "Output/site/photo.jpg")
    let error = publishingError {
      try place.publish(Self.new, probe: Self.probe(nth: 4) { EACCES })
    }
    guard case .interrupted(_, reason: "нет прав доступа") = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try place.neighbours() == [".Output.ozero-next", "Output"])
    #expect(try !place.publish(Self.new).exchanged)
    #expect(try Self.contents(of: place) == Self.expected)
    #expect(try place.neighbours() == ["Output"])
  }

  @Test func `a file of others that comes into the way is not overwritten`() throws {
    let place = try Workplace()
    try place.publish(["site/a.html": "1"])
    let probe = Self.probe(nth: 1) {
      try? place.write("чужой", to: "Output/site/new.html")
      return nil
    }
    let error = publishingError {
      try place.publish(["site/a.html": "2", "site/new.html": "наш"], probe: probe)
    }
    let path = place.path("Output/site/new.html")
    #expect(error == .interrupted(path: path, reason: "такой файл уже есть"))
    #expect(try place.text("Output/site/new.html") == "чужой")
    try FileManager.default.removeItem(atPath: path)
    try place.publish(["site/a.html": "2", "site/new.html": "наш"])
    #expect(try place.text("Output/site/new.html") == "наш")
    #expect(try place.neighbours() == ["Output"])
  }

  @Test(.enabled(if: Mount.isOverlayPossible, "needs the right to mount an overlay"))
  func `a folder of the lower layer of an overlay is published into`() throws {
    let lower = try Workplace()
    let image = Workplace(at: lower.path("lower"))
    try FileManager.default.createDirectory(
      atPath: image.root.path,
      withIntermediateDirectories: true
    )
    try image.publish(Self.old)
    try image.write("ценное", to: "Output/site/photo.jpg")
    let mount = try Mount(overlay: lower)
    let place = Workplace(at: mount.path)
    let outcome = try place.publish(Self.new)
    #expect(outcome.exchanged && outcome.isFileByFile)
    #expect(try Self.contents(of: place) == Self.expected)
    #expect(try place.neighbours() == ["Output"])
    #expect(try !place.publish(Self.new).exchanged)
    try place.publish(Self.old.filter { $0.key != "gone/d" })
    #expect(try place.text("Output/site/x") == "3")
    #expect(try place.neighbours() == ["Output"])
  }
}
