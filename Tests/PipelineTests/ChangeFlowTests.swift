import CivilTime
import Diagnostics
import Foundation
import Pipeline
import Publishing
import TestSupport
import Testing

/// A change of a day flows into every file that tells the day, and out of it again.
struct ChangeFlowTests {
  /// Ten lines that send one lesson from day to day and cancel it in the end.
  private static let chain = [
    "{дата: 06.10.2026, группа: \(group), перенос: 07.10.2026 14:00, объявлено: 01.10.2026 8:00}",
    "{дата: 07.10.2026, группа: \(group), перенос: 08.10.2026 18:00, объявлено: 01.10.2026 9:00}",
    "{дата: 08.10.2026, группа: \(group), занятие: '18:00', кабинет: 3, объявлено: 01.10.2026 10:00}",
    "{дата: 08.10.2026, группа: \(group), занятие: '18:00', перенос: 09.10.2026 16:00, "
      + "объявлено: 01.10.2026 11:00}",
    "{дата: 09.10.2026, группа: \(group), перенос: 12.10.2026 15:00, объявлено: 01.10.2026 12:00}",
    "{дата: 12.10.2026, группа: \(group), перенос: 13.10.2026 18:00, объявлено: 01.10.2026 13:00}",
    "{дата: 13.10.2026, группа: \(group), занятие: '18:00', перенос: 14.10.2026 15:00, "
      + "объявлено: 01.10.2026 14:00}",
    "{дата: 14.10.2026, группа: \(group), перенос: 15.10.2026 18:00, объявлено: 01.10.2026 15:00}",
    "{дата: 15.10.2026, группа: \(group), занятие: '18:00', перенос: 16.10.2026 15:00, "
      + "объявлено: 01.10.2026 16:00}",
    "{дата: 16.10.2026, группа: \(group), отмена: да, объявлено: 01.10.2026 17:00}",
  ]
  private static let group = "vesyolaya-kistochka-1"
  private static let calendar = "site/schedule/groups/vesyolaya-kistochka-1.ics"

  @Test func `ten changes of a lesson raise the number of one event and its stamp`() throws {
    let place = try Self.place()
    var last: (sequence: Int, stamp: String, start: String)?
    for count in 0...Self.chain.count {
      try Self.write(count, to: place)
      try Self.publish(place)
      let events = try Self.events(place).filter {
        $0["UID"]?.contains("tue1530-20261006.") == true
      }
      let event = try #require(events.first)
      #expect(events.count == 1)
      let now = (
        sequence: try #require(event["SEQUENCE"].flatMap { Int($0) }),
        stamp: try #require(event["DTSTAMP"]),
        start: try #require(event["DTSTART;TZID=Asia/Tomsk"])
      )
      if let last {
        #expect(now.sequence == last.sequence + 1)
        #expect(now.stamp > last.stamp)
        #expect(now.start != last.start || [3, 10].contains(count))
      }
      #expect((event["STATUS"] == "CANCELLED") == (count == 10))
      last = now
    }
  }

  @Test func `a change that is taken back leaves no trace`() throws {
    let place = try Self.place()
    try Self.publish(place)
    let before = try Self.files(place)
    try Self.write(Self.chain.count, to: place)
    try Self.publish(place)
    #expect(try Self.files(place) != before)
    try place.remove("changes/october.yaml")
    try Self.publish(place)
    #expect(try Self.files(place) == before)
  }

  @Test func `a change rebuilds what tells of the group and not the papers of others`() throws {
    let place = try Self.place()
    try Self.publish(place)
    let before = try Self.files(place)
    try Self.write(1, to: place)
    try Self.publish(place)
    let changed = try Self.files(place).filter { before[$0.key] != $0.value }.keys
    #expect(changed.contains("site/schedule/groups/vesyolaya-kistochka-1.html"))
    #expect(changed.contains("site/changes/index.html"))
    #expect(!changed.contains("site/schedule/groups/vesyolaya-kistochka-2.html"))
    #expect(!changed.contains("internal/notices/vesyolaya-kistochka-2.pdf"))
    #expect(!changed.contains("site/rules/chat.html"))
  }

  private static func place() throws -> Place {
    let place = try Place()
    for path in Repository.files(under: "Tests/Fixtures/small", endings: [".yaml", ".csv"]) {
      try place.write(
        try Repository.bytes(path),
        to: String(path.dropFirst("Tests/Fixtures/small/".count))
      )
    }
    return place
  }

  private static func write(_ count: Int, to place: Place) throws {
    let lines = chain.prefix(count).map { "  - \($0)\n" }.joined()
    try place.write("изменения:\n" + lines, to: "changes/october.yaml")
  }

  private static func publish(_ place: Place) throws {
    let today = try #require(CalendarDate(iso: "2026-10-01"))
    let pipeline = Pipeline(program: .anyBuild, today: { _ in today })
    let request = Request(content: place.content, jobs: 2)
    let checked = try pipeline.check(request)
    #expect(checked.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    _ = try pipeline.publish(checked, for: request, to: place.output)
  }

  /// The bytes of all files but the list of them.
  private static func files(_ place: Place) throws -> [String: Data] {
    let paths = FileManager.default.subpaths(atPath: place.output) ?? []
    let files = paths.filter { $0.contains(".") && $0 != "manifest.json" }.compactMap { path in
      FileManager.default.contents(atPath: "\(place.output)/\(path)").map { (path, $0) }
    }
    return Dictionary(uniqueKeysWithValues: files)
  }

  /// The lines of each event by what stands before the colon.
  private static func events(_ place: Place) throws -> [[String: String]] {
    let data = try #require(FileManager.default.contents(atPath: "\(place.output)/\(calendar)"))
    let text = String(decoding: data, as: UTF8.self).replacing("\r\n ", with: "")
    return text.components(separatedBy: "BEGIN:VEVENT\r\n").dropFirst().map { event in
      let lines = event.components(separatedBy: "\r\n").compactMap { line in
        line.firstIndex(of: ":").map {
          (String(line[..<$0]), String(line[line.index(after: $0)...]))
        }
      }
      return Dictionary(lines) { first, _ in first }
    }
  }
}
