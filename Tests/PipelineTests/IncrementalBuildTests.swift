import CivilTime
import Foundation
import Hashing
import Pipeline
import Publishing
import TestSupport
import Testing

extension Digest {
  /// Of the program of most tests.
  static let anyBuild = SHA256.digest(of: [1])
}

/// A build after a change equals a build from nothing, byte for byte.
///
/// `OZERO_EDITS` says how many changes are tried of each fixture instead of a few.
struct IncrementalBuildTests {
  private static let edits =
    ProcessInfo.processInfo.environment["OZERO_EDITS"].flatMap { Int($0) } ?? 8

  @Test(arguments: ["real-life", "two-departments"])
  func `after each of many changes both builds are the same`(_ fixture: String) throws {
    let place = try Place()
    var content = try EditedContent(of: fixture, in: place)
    #expect(try Self.publish(place, content.day, to: place.output) != nil)
    var published = 0
    var reused = 0
    for _ in 0..<Self.edits {
      let change = try content.change()
      let without = content.withheld
      guard let outcome = try Self.publish(place, content.day, without, to: place.output) else {
        // An error: nothing is published, and the change is taken back.
        try content.takeBack()
        continue
      }
      published += 1
      reused += outcome.kept
      let clean = try place.cleanOutput()
      #expect(try Self.publish(place, content.day, without, to: clean) != nil)
      try Self.expectSame(place.output, clean, "after \(change)")
    }
    #expect(published * 4 > Self.edits)
    #expect(reused > published * 10)
  }

  @Test
  func `a build without a change makes nothing, of another day only what that decides`() throws {
    let place = try Place()
    for file in try FixtureFiles.all(of: "real-life") {
      try place.write(file.bytes, to: file.path)
    }
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 25))
    _ = try Self.publish(place, day, to: place.output)
    let again = try #require(try Self.publish(place, day, to: place.output))
    #expect(!again.exchanged && again.written == 0)
    let next = try #require(try Self.publish(place, day + 1, to: place.output))
    // The report, its page of the department and the department's findings say of which day they are.
    #expect(next.written <= 3)
  }

  @Test
  func `pages of an example say the day of their build, which others see in no page`() throws {
    let place = try Place()
    for file in try FixtureFiles.all(of: "small") { try place.write(file.bytes, to: file.path) }
    let text = try Repository.text("Tests/Fixtures/small/institution.yaml")
    let city = "  город: Томск\n"
    #expect(text.contains(city))
    let example = text.replacing(city, with: "\(city)  демонстрация: 25.11.2026\n")
    try place.write(example, to: "institution.yaml")
    let day = try #require(CalendarDate(iso: "2026-11-25"))
    for (day, words) in [(day, "на\u{A0}25\u{A0}ноября"), (day + 1, "на\u{A0}26\u{A0}ноября")] {
      _ = try Self.publish(place, day, to: place.output)
      let page = FileManager.default.contents(atPath: "\(place.output)/site/index.html") ?? Data()
      #expect(String(decoding: page, as: UTF8.self).contains(words))
    }
    let clean = try place.cleanOutput()
    _ = try Self.publish(place, day + 1, to: clean)
    try Self.expectSame(place.output, clean, "on the next day")
  }

  /// Publishes the content; `nil` when it has an error.
  private static func publish(
    _ place: Place,
    _ day: CalendarDate,
    _ without: [String] = [],
    to output: String
  ) throws -> PublishingOutcome? {
    let pipeline = Pipeline(program: .anyBuild, today: { _ in day })
    let request = Request(content: place.content, date: day, without: without, jobs: 2)
    return try pipeline.publish(try pipeline.check(request), for: request, to: output)
  }

  private static func expectSame(_ first: String, _ second: String, _ comment: String) throws {
    let paths = [first, second].map { FileManager.default.subpaths(atPath: $0)?.sorted() ?? [] }
    #expect(paths[0] == paths[1], "\(comment)")
    let differing = paths[0].filter { path in
      let files = [first, second].map { FileManager.default.contents(atPath: "\($0)/\(path)") }
      return files[0] != files[1]
    }
    #expect(differing == [], "\(comment)")
  }
}
