import CivilTime
import Diagnostics
import Foundation
import Pipeline
import TestSupport
import Testing

/// Links that people write in their own pages to other pages of the site.
struct PageLinkTests {
  /// Writes a page into a content and checks it.
  private func findings(on link: String) throws -> [String] {
    let place = try Place()
    for file in try FixtureFiles.all(of: "small") { try place.write(file.bytes, to: file.path) }
    try place.write("---\nзаголовок: Вопросы\n---\n\nОтветы.\n", to: "pages/voprosy.md")
    try place.write(
      "---\nзаголовок: Дома\n---\n\n# Как учиться\n\n[Сюда](\(link)).\n",
      to: "pages/doma.md"
    )
    let pipeline = Pipeline(
      program: .anyBuild,
      today: { _ in CalendarDate(year: 2026, month: 11, day: 25) }
    )
    let checked = try pipeline.check(Request(content: place.content, jobs: 2))
    return checked.diagnostics.filter { $0.code.name.hasPrefix("prose-link") }.map {
      "\($0.code.name): \($0.message) | \($0.help ?? "")"
    }
  }

  @Test(arguments: [
    "voprosy.md", "./voprosy.html", "../pages/voprosy.md", "voprosy",
    "../programs/vesyolaya-kistochka.yaml", "../programs/vesyolaya-kistochka.html",
    "../schedule/index.html", "#kak-uchitsya", "https://sferum.ru/",
  ])
  func `a page of the site may be named`(_ link: String) throws {
    #expect(try findings(on: link) == [])
  }

  @Test(arguments: [
    ("vaprosy.md", "prose-link-page", "«voprosy.md»"),
    ("../programs/kistochka.yaml", "prose-link-page", "…"),
    ("voprosy.md#net", "prose-link-page", "«voprosy.md»"),
    ("#kak-uchitca", "prose-link-heading", "«#kak-uchitsya»"),
    ("ustav.pdf", "prose-link-address", "https://"), ("/sveden", "prose-link-address", "https://"),
  ])
  func `a page that is not there is told with the nearest one`(
    _ link: String,
    _ code: String,
    _ advice: String
  ) throws {
    let found = try findings(on: link)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix(code) == true, "\(found)")
    #expect(advice == "…" || found.first?.contains(advice) == true, "\(found)")
  }

  @Test func `a link to a page leads there`() throws {
    let place = try Place()
    for file in try FixtureFiles.all(of: "small") { try place.write(file.bytes, to: file.path) }
    try place.write(
      "---\nзаголовок: Дома\n---\n\n[Расписание](../schedule/index.html)\n",
      to: "pages/doma.md"
    )
    let pipeline = Pipeline(
      program: .anyBuild,
      today: { _ in CalendarDate(year: 2026, month: 11, day: 25) }
    )
    let request = Request(content: place.content, jobs: 2)
    let checked = try pipeline.check(request)
    #expect(try pipeline.publish(checked, for: request, to: place.output) != nil)
    let page = try Data(contentsOf: URL(filePath: "\(place.output)/site/pages/doma.html"))
    #expect(String(decoding: page, as: UTF8.self).contains("<a href=\"../schedule/index.html\">"))
  }
}
