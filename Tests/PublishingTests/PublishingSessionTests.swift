import Foundation
import Hashing
import Publishing
import Testing

struct PublishingSessionTests {
  private let small = ["site/index.html": "главная", "site/a/b.html": "б", "internal/x.csv": "x"]

  @Test func `the first build makes the output`() throws {
    let place = try Workplace()
    let outcome = try place.publish(small)
    #expect(outcome.written == 3 && outcome.kept == 0 && outcome.removed == 0)
    #expect(outcome.exchanged && outcome.leftovers == [] && outcome.saved == [])
    #expect(outcome.bytes == "главная".utf8.count + "б".utf8.count + 1)
    var contents = try place.contents()
    #expect(
      Manifest(text: Array((contents.removeValue(forKey: "manifest.json") ?? "").utf8)) != nil
    )
    let folders = ["site": "/", "site/a": "/", "internal": "/"]
    #expect(contents == small.merging(folders) { first, _ in first })
    #expect(try place.neighbours() == ["Output"])
  }

  @Test func `files and folders can be read by a web server`() throws {
    let place = try Workplace()
    try place.publish(small)
    for (path, mode) in [("", 0o755), ("/site", 0o755), ("/site/index.html", 0o644)] {
      let attributes = try FileManager.default.attributesOfItem(atPath: place.output + path)
      #expect(attributes[.posixPermissions] as? Int == mode)
    }
  }

  @Test func `nothing changed, nothing touched`() throws {
    let place = try Workplace()
    try place.publish(small)
    let paths = ["Output", "Output/site", "Output/manifest.json", "Output/site/a/b.html"]
    let before = try paths.map { (try place.inode($0), try place.modified($0)) }
    // Any folder made beside the output, even for a moment, would change its parent's time.
    let parent = try place.modified("")
    let outcome = try place.publish(small)
    #expect(outcome.kept == 3 && outcome.written == 0 && !outcome.exchanged)
    for (path, before) in zip(paths, before) {
      #expect(try place.inode(path) == before.0)
      #expect(try place.modified(path) == before.1)
    }
    #expect(try place.modified("") == parent)
  }

  @Test func `a change writes one file and links the others`() throws {
    let place = try Workplace()
    try place.publish(small)
    let kept = try place.inode("Output/site/a/b.html")
    let changed = try place.inode("Output/site/index.html")
    let outcome = try place.publish(small.merging(["site/index.html": "новая"]) { $1 })
    #expect(outcome.written == 1 && outcome.kept == 2 && outcome.exchanged)
    #expect(try place.inode("Output/site/a/b.html") == kept)
    #expect(try place.inode("Output/site/index.html") != changed)
    #expect(try place.text("Output/site/index.html") == "новая")
    #expect(try place.neighbours() == ["Output"])
  }

  @Test func `a file that is no longer wanted goes, and its folder with it`() throws {
    let place = try Workplace()
    try place.publish(small)
    let outcome = try place.publish(small.filter { $0.key != "site/a/b.html" })
    #expect(outcome.removed == 1 && outcome.kept == 2 && outcome.exchanged)
    #expect(try place.contents()["site/a"] == nil)
  }

  @Test(arguments: ["иначе", "Б", ""])
  func `a published file that was damaged is written anew`(_ damage: String) throws {
    let place = try Workplace()
    try place.publish(small)
    try place.write(damage, to: "Output/site/a/b.html")
    let outcome = try place.publish(small)
    #expect(outcome.written == 1 && outcome.kept == 2)
    #expect(try place.text("Output/site/a/b.html") == "б")
  }

  @Test func `a published file that was deleted is written anew`() throws {
    let place = try Workplace()
    try place.publish(small)
    try FileManager.default.removeItem(atPath: place.path("Output/site/a"))
    #expect(try place.publish(small).written == 1)
    #expect(try place.text("Output/site/a/b.html") == "б")
  }

  @Test func `another key with the same bytes is kept, and the manifest is new`() throws {
    let place = try Workplace()
    try place.publish(small)
    let inode = try place.inode("Output/site/a/b.html")
    let session = try place.session()
    var batch = session.batch()
    for (path, text) in small {
      let file = PlannedFile(path: path, key: .other, kind: "page", sources: [])
      let isKept = batch.keeps([path], key: file.key)
      #expect(!isKept)
      try batch.write(file, bytes: Array(text.utf8))
    }
    let outcome = try session.finish([batch])
    #expect(outcome.kept == 3 && outcome.written == 0 && outcome.exchanged)
    #expect(try place.inode("Output/site/a/b.html") == inode)
  }

  @Test func `what says the same is kept under its new key, and no other`() throws {
    let place = try Workplace()
    let old = PlannedFile(path: "a.html", key: .other, content: .other, kind: "page", sources: [])
    let first = try place.session()
    var batch = first.batch()
    try batch.write(old, bytes: Array("x".utf8))
    _ = try first.finish([batch])

    let session = try place.session()
    batch = session.batch()
    let key = PlannedFile("a.html", "y").key
    let planned = { (path: String, content: Digest?) in
      PlannedFile(path: path, key: key, content: content, kind: "page", sources: [])
    }
    let isKeptWithoutContent = batch.keeps([planned("a.html", nil)])
    #expect(!isKeptWithoutContent)
    let isKeptWithOther = batch.keeps([planned("a.html", key)])
    #expect(!isKeptWithOther)
    let isKeptWithNeighbour = batch.keeps([planned("a.html", .other), planned("b.pdf", .other)])
    #expect(!isKeptWithNeighbour)
    let isKept = batch.keeps([planned("a.html", .other)])
    #expect(isKept)
    let outcome = try session.finish([batch])
    #expect(outcome.kept == 1 && outcome.written == 0 && outcome.exchanged)
    let again = try place.session().batch()
    var next = again
    let isKeptByKey = next.keeps(["a.html"], key: key)
    #expect(isKeptByKey)
  }

  @Test(arguments: [
    BuildOrigin(program: .other, templates: BuildOrigin.usual.templates),
    BuildOrigin(program: BuildOrigin.usual.program, templates: .other),
  ])
  func `another program or other templates make everything anew`(_ origin: BuildOrigin) throws {
    let place = try Workplace()
    try place.publish(small)
    let session = try place.session(origin: origin)
    var batch = session.batch()
    for (path, text) in small {
      let file = PlannedFile(path, text)
      let isKept = batch.keeps([path], key: file.key)
      #expect(!isKept)
      try batch.write(file, bytes: Array(text.utf8))
    }
    let outcome = try session.finish([batch])
    #expect(outcome.kept == 3 && outcome.written == 0 && outcome.exchanged)
  }

  @Test func `a document is kept with all its files or not at all`() throws {
    let place = try Workplace()
    try place.publish(["a.html": "x", "a.xlsx": "x"])
    try place.write("y", to: "Output/a.xlsx")
    let session = try place.session()
    var batch = session.batch()
    let key = PlannedFile("a.html", "x").key
    let isKept = batch.keeps(["a.html", "a.xlsx"], key: key)
    #expect(!isKept)
    let isKeptAlone = batch.keeps(["a.html"], key: key)
    #expect(isKeptAlone)
  }

  @Test func `an abandoned build leaves everything as it was`() throws {
    let place = try Workplace()
    try place.publish(small)
    let before = try place.contents()
    let session = try place.session()
    var batch = session.batch()
    try batch.publish("site/new.html", "n")
    #expect(try place.neighbours() == [".Output.ozero-stage", "Output"])
    session.abandon()
    #expect(try place.neighbours() == ["Output"])
    #expect(try place.contents() == before)
  }

  @Test func `a forgotten session cleans up behind itself`() throws {
    let place = try Workplace()
    do {
      let session = try place.session()
      var batch = session.batch()
      try batch.publish("site/new.html", "n")
      withExtendedLifetime(session) {}
    }
    #expect(try place.neighbours() == [])
    #expect(publishingError { try place.publish(small) } == nil)
  }

  @Test(arguments: [1, 2, 4])
  func `workers and order leave no trace`(_ workers: Int) async throws {
    let files = (0..<200).map { ("site/\($0 % 7)/\($0 * 7919 % 200).html", "текст \($0)") }
    let reference = try Workplace()
    try reference.publish(Dictionary(uniqueKeysWithValues: files))
    let place = try Workplace()
    let session = try place.session()
    let batches = try await withThrowingTaskGroup(of: StagedBatch.self) { group in
      let shuffled = files.shuffled()
      for worker in 0..<workers {
        group.addTask {
          var batch = session.batch()
          for index in stride(from: worker, to: shuffled.count, by: workers) {
            try batch.publish(shuffled[index].0, shuffled[index].1)
          }
          return batch
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(try session.finish(batches).written == 200)
    #expect(try place.contents() == reference.contents())
  }

  @Test func `a planned file that stands twice is an error at once or at the end`() throws {
    let place = try Workplace()
    let expected = PublishingError.collision(path: "site/a", .plannedTwice)
    let session = try place.session()
    var batch = session.batch()
    try batch.publish("site/a", "1")
    #expect(publishingError { try batch.publish("site/a", "2") } == expected)
    session.abandon()
    try place.publish(["site/a": "1"])
    let again = try place.session()
    var first = again.batch()
    var second = again.batch()
    try first.publish("site/a", "1")
    try second.publish("site/a", "1")
    #expect(publishingError { _ = try again.finish([first, second]) } == expected)
    #expect(try place.neighbours() == ["Output"])
  }

  @Test(arguments: [["site/a", "site/a/b"], ["site/a/b", "site/a"]])
  func `a file where a folder is needed is an error`(_ paths: [String]) throws {
    let place = try Workplace()
    let session = try place.session()
    var batch = session.batch()
    try batch.publish(paths[0], "1")
    let error = publishingError {
      try batch.publish(paths[1], "2")
      _ = try session.finish([batch])
    }
    guard case .collision = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    session.abandon()
    #expect(try place.neighbours() == [])
  }
}

extension Digest {
  static let other = SHA256.digest(of: [1])
}
