import CivilTime
import Foundation
import Pipeline
import TestSupport
import Testing

/// Times of calendars by the zone's clocks or by UTC, as a build is asked.
struct CalendarTimesTests {
  private static let calendar = "site/schedule/groups/vesyolaya-kistochka-1.ics"

  private static func text(_ place: Place, _ change: (inout Request) -> Void = { _ in }) throws
    -> String
  {
    let day = try #require(CalendarDate(iso: "2026-11-25"))
    let pipeline = Pipeline(program: .anyBuild, today: { _ in day })
    var request = Request(content: place.content, date: day, jobs: 2)
    change(&request)
    let checked = try pipeline.check(request)
    #expect(try pipeline.publish(checked, for: request, to: place.output) != nil)
    let data = FileManager.default.contents(atPath: "\(place.output)/\(calendar)")
    return String(decoding: try #require(data), as: UTF8.self)
  }

  @Test func `a build that is asked for UTC makes calendars anew, and back`() throws {
    let place = try Place()
    for file in try FixtureFiles.all(of: "small") { try place.write(file.bytes, to: file.path) }
    let usual = try Self.text(place)
    #expect(usual.contains("DTSTART;TZID=Asia/Tomsk:20260901T153000"))
    let inUTC = try Self.text(place) { $0.tellsUTC = true }
    #expect(inUTC.contains("DTSTART:20260901T083000Z"))
    #expect(!inUTC.contains("TZID"))
    #expect(try Self.text(place) == usual)
  }
}
