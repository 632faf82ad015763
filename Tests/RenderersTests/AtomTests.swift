import CivilTime
import Documents
import Foundation
import Testing

@testable import Renderers

/// Feeds as RFC 4287 has them.
struct AtomTests {
  private static let course = ZoneCourse(
    from: ZoneRules.Offset(seconds: 25_200, isSummer: false, name: "+07")
  )

  private func text(_ entries: [FeedEntry]) throws -> String {
    let page = DocumentID(kind: "changes")
    let feed = Feed(
      id: "changes",
      title: "Изменения & переносы",
      page: page,
      file: .named("feed.xml"),
      zone: CalendarZone("Asia/Tomsk", Self.course),
      beginning: LocalMoment(try #require(CalendarDate(iso: "2026-09-01"))),
      entries: entries
    )
    let address = try #require(SiteAddress("https://ddt.example/raspisanie/"))
    let bytes = Atom(of: address, by: "ДДТ").bytes(of: feed, at: "changes/feed.xml") { id in
      id == page ? "changes/index.html" : nil
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `a feed without news begins with the year`() throws {
    let text = try text([])
    #expect(text.contains("<updated>2026-09-01T00:00:00+07:00</updated>"))
    #expect(text.contains("<title>Изменения &amp; переносы</title>"))
    #expect(text.contains("<id>tag:ddt.example,2026:changes</id>"))
    #expect(text.contains("<link href=\"https://ddt.example/raspisanie/changes/index.html\"/>"))
    #expect(
      text.contains("<link rel=\"self\" href=\"https://ddt.example/raspisanie/changes/feed.xml\"/>")
    )
  }

  @Test func `its time is that of the newest, and it is well-formed`() throws {
    let days = ["2026-11-21", "2026-11-23"].compactMap { CalendarDate(iso: $0) }
    let text = try text(
      days.map { day in
        FeedEntry(
          id: "lesson-\(day.dayNumber)",
          title: "ср, 25 ноября: перенос <1>",
          updated: LocalMoment(day, TimeOfDay(clamping: 750)),
          page: DocumentID(kind: "none"),
          words: "Было & стало"
        )
      }
    )
    #expect(text.components(separatedBy: "<entry>").count == 3)
    #expect(text.contains("<updated>2026-11-23T12:30:00+07:00</updated>\n<author>"))
    #expect(text.contains("<title>ср, 25 ноября: перенос &lt;1&gt;</title>"))
    let ids = text.matches(of: /<id>([^<]+)<\/id>/).map { String($0.output.1) }
    #expect(Set(ids).count == 3)
  }
}
