import CivilTime
import Foundation
import Pipeline
import TestSupport
import Testing

/// The timetable as data: what its schema says, and nothing that is private.
struct ScheduleDataTests {
  private static func data(of fixture: String) throws -> String {
    let place = try Place()
    for file in try FixtureFiles.all(of: fixture) { try place.write(file.bytes, to: file.path) }
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 25))
    let pipeline = Pipeline(program: .anyBuild, today: { _ in day })
    let request = Request(content: place.content, date: day, jobs: 2)
    #expect(
      try pipeline.publish(try pipeline.check(request), for: request, to: place.output) != nil
    )
    let file = URL(filePath: "\(place.output)/site/data/schedule.json")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    for match in text.matches(of: /"page": "([^"]*)"/) {
      let page = "\(place.output)/site/\(match.1)"
      #expect(FileManager.default.fileExists(atPath: page), "\(page)")
    }
    return text
  }

  @Test(arguments: ["small", "two-departments", "real-life", "other-regulation", "changed-week"])
  func `the data are as their schema says`(_ fixture: String) throws {
    let schema = try JSONSchema(Repository.text("Documentation/schedule.schema.json"))
    let text = try Self.data(of: fixture)
    #expect(try schema.faults(in: text) == [])
    let tree = try JSONDecoder().decode(JSONTree.self, from: Data(text.utf8))
    let lists = ["teachers", "programs", "groups", "periods"]
    for list in lists { #expect(tree[list]?.items?.isEmpty == false, "\(list)") }
    // A group is found by what others call it.
    let groups = Set(tree["groups"]?.items?.compactMap { $0["id"]?.text } ?? [])
    for period in tree["periods"]?.items ?? [] {
      #expect(groups.isSuperset(of: period["groups"]?.items?.compactMap(\.text) ?? []))
    }
    let dates = tree["groups"]?.items?.flatMap { $0["dates"]?.items ?? [] } ?? []
    #expect(!dates.isEmpty)
  }

  @Test func `days of changed lessons say what has become of them`() throws {
    let tree = try JSONDecoder().decode(
      JSONTree.self,
      from: Data(Self.data(of: "changed-week").utf8)
    )
    let groups = tree["groups"]?.items ?? []
    let states = groups.map { group in
      (group["dates"]?.items ?? []).reduce(into: [String: String]()) { found, day in
        found[day["date"]?.text ?? ""] = day["state"]?.text
      }
    }
    try #require(states.count == 2)
    #expect(states[0]["2026-11-24"] == "moved" && states[0]["2026-11-25"] == "arrived")
    #expect(states[0]["2026-12-10"] == "changed" && states[1]["2026-12-09"] == "cancelled")
    #expect(states[1]["2026-12-11"] == "additional" && states[1]["2026-12-15"] == "additional")
    let kinds = groups[1]["changes"]?.items?.last?["kinds"]?.items?.compactMap(\.text)
    #expect(kinds == ["additional", "joint"])
  }

  @Test(arguments: [
    ("\"weekday\": 2", "\"weekday\": 8"), ("\"weekday\"", "\"day\""),
    ("\"first\": \"2026", "\"first\": \"26"),
    ("\"isSample\": false", "\"isSample\": 0"),
  ])
  func `the schema finds what is not so`(_ right: String, _ wrong: String) throws {
    let schema = try JSONSchema(Repository.text("Documentation/schedule.schema.json"))
    let text = try Self.data(of: "small")
    #expect(text.contains(right))
    #expect(try !schema.faults(in: text.replacing(right, with: wrong)).isEmpty)
  }
}
