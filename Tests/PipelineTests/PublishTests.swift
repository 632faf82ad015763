import CivilTime
import Foundation
import Pipeline
import Publishing
import Synchronization
import TestSupport
import Testing

/// What publishing tells and leaves.
struct PublishTests {
  @Test(arguments: [1, 3])
  func `progress counts every document once`(_ jobs: Int) throws {
    let told = Mutex<[(done: Int, total: Int)]>([])
    let outcome = try Self.publish("two-departments", jobs: jobs) { done, total in
      told.withLock { $0.append((done, total)) }
    }
    let calls = told.withLock { $0 }
    let total = try #require(calls.first?.total)
    #expect(total >= 40)
    #expect(calls.allSatisfy { $0.total == total && $0.done <= total })
    #expect(calls.map(\.done).max() == total)
    #expect(Set(calls.map(\.done)).count == calls.count)
    #expect(try #require(outcome).exchanged)
  }

  @Test
  func `an institution with an error is not published`() throws {
    let place = try Place()
    let files = try FixtureFiles.all(of: "small")
    for file in files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      try place.write(text.replacing("уровень: базовый", with: "уровень: базавый"), to: file.path)
    }
    let outcome = try Self.publish(from: place.content, to: place.output, jobs: 2)
    #expect(outcome == nil)
    #expect(!FileManager.default.fileExists(atPath: place.output))
  }

  @Test(arguments: ["+7 3822 000001", "DDT@fixture.example"])
  func `where applications are handed in is public when it is the institution's own`(
    _ contact: String
  ) throws {
    let place = try Place()
    for file in try FixtureFiles.all(of: "small") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      let line = "    охват: все программы"
      let added = text.replacing(line, with: "\(line)\n    заявления: {куда: \"\(contact)\"}")
      try place.write(added, to: file.path)
    }
    #expect(try Self.publish(from: place.content, to: place.output, jobs: 2) != nil)
    let page = try Data(contentsOf: URL(filePath: "\(place.output)/site/periods/2026-11-23.html"))
    #expect(String(decoding: page, as: UTF8.self).contains(contact.suffix(4)))
  }

  private static func publish(
    _ fixture: String,
    jobs: Int,
    progress: @escaping Pipeline.Progress
  ) throws -> PublishingOutcome? {
    let place = try Place()
    let content = Repository.root.appending(path: "Tests/Fixtures/\(fixture)").path
    return try publish(from: content, to: place.output, jobs: jobs, progress: progress)
  }

  private static func publish(
    from content: String,
    to output: String,
    jobs: Int,
    progress: @escaping Pipeline.Progress = { _, _ in }
  ) throws -> PublishingOutcome? {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 22))
    let pipeline = Pipeline(program: .anyBuild, today: { _ in date }, progress: progress)
    let request = Request(content: content, date: date, jobs: jobs)
    return try pipeline.publish(try pipeline.check(request), for: request, to: output)
  }
}
