import CivilTime
import Documents
import Foundation
import Testing

@testable import Renderers

/// Feeds as RFC 4287 has them.
struct AtomTests {
  /// The feed lies beside its page.
  private struct Links: LinkResolving {
    var path: String? { "changes/feed.xml" }

    func address(of document: DocumentID) -> String? {
      document == HTMLFixture.schedule ? "index.html" : nil
    }
  }

  private func text(
    _ entries: [FeedEntry],
    at address: String? = "https://ddt.example/raspisanie/"
  ) throws -> String? {
    let feed = Feed(
      id: "changes",
      title: "Изменения & переносы",
      by: "ДДТ",
      page: HTMLFixture.schedule,
      zone: ICSTests.tomsk,
      beginning: LocalMoment(try #require(CalendarDate(iso: "2026-09-01"))),
      entries: entries
    )
    var document = HTMLFixture.document([])
    document.bodies = [.feed(feed)]
    var frame = try HTMLFixture.frame()
    frame.address = address.flatMap { SiteAddress($0) }
    return try Atom(frame).bytes(of: document, links: Links())
      .map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `a feed without news begins with the year`() throws {
    let text = try #require(try text([]))
    #expect(text.contains("<updated>2026-09-01T00:00:00+07:00</updated>"))
    #expect(text.contains("<title>Изменения &amp; переносы</title>"))
    #expect(text.contains("<author><name>ДДТ</name></author>"))
    #expect(text.contains("<id>tag:ddt.example,2026:changes</id>"))
    #expect(text.contains("<link href=\"https://ddt.example/raspisanie/changes/index.html\"/>"))
    #expect(
      text.contains("<link rel=\"self\" href=\"https://ddt.example/raspisanie/changes/feed.xml\"/>")
    )
  }

  @Test func `its time is that of the newest, and it is well-formed`() throws {
    let days = ["2026-11-21", "2026-11-23"].compactMap { CalendarDate(iso: $0) }
    let entries = days.map { day in
      FeedEntry(
        id: "lesson-\(day.dayNumber)",
        title: "ср, 25 ноября: перенос <1>",
        updated: LocalMoment(day, TimeOfDay(clamping: 750)),
        page: DocumentID(kind: "none"),
        words: "Было & стало"
      )
    }
    let text = try #require(try text(entries))
    #expect(text.components(separatedBy: "<entry>").count == 3)
    #expect(text.contains("<updated>2026-11-23T12:30:00+07:00</updated>\n<author>"))
    #expect(text.contains("<title>ср, 25 ноября: перенос &lt;1&gt;</title>"))
    let ids = text.matches(of: /<id>([^<]+)<\/id>/).map { String($0.output.1) }
    #expect(Set(ids).count == 3)
  }

  @Test func `a site whose address nobody knows has none`() throws {
    #expect(try text([], at: nil) == nil)
  }

  @Test func `identities are of ASCII whatever the site is called`() throws {
    let text = try #require(try text([], at: "https://ддт.рф/"))
    #expect(text.contains("<id>tag:xn--d1aa6b.xn--p1ai,2026:changes</id>"))
  }
}
